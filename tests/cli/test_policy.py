"""What an audit's end comes to."""

from __future__ import annotations

from dataclasses import replace

from tests.specimen import SOUND

from citecheck.cli.exit_codes import ExitCode
from citecheck.cli.outputs import choose_outputs
from citecheck.cli.policy import choose_policy, conclude
from citecheck.cli.running import Outcome
from citecheck.model import Liveness, Reason, Status
from citecheck.settings import Settings

GIVEN = {"format_name": "json", "outputs": (), "verbose": False, "quiet": False, "color": "never"}


def test_a_fault_of_ours_is_no_result_and_says_how_to_report_it(capsys):
    broken = replace(SOUND.sources[0], liveness=Liveness(Status.UNREACHABLE, Reason.INTERNAL))
    audit = replace(SOUND, sources=(broken, *SOUND.sources[1:]))
    settings = Settings(fail_on="never")
    code = conclude(Outcome(audit, ()), choose_policy(settings), choose_outputs(GIVEN), settings)
    assert code is ExitCode.NOT_DONE
    assert "please report it" in capsys.readouterr().err
