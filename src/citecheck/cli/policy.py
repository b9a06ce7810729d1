"""From options to a policy, and from an audit's end to the exit code."""

from __future__ import annotations

from pathlib import Path

from citecheck.cli.exit_codes import ExitCode
from citecheck.cli.messages import say
from citecheck.cli.outputs import Outputs
from citecheck.cli.records import read_record
from citecheck.cli.running import Outcome
from citecheck.errors import InputError
from citecheck.findings import Policy, fails, read_baseline, read_policy, visible
from citecheck.findings.wording import reason_in_words
from citecheck.model import Audit, Reason, SourceResult
from citecheck.settings import Settings

NO_NETWORK = (
    "no network: not one of {count} addresses answered, and well-known names do not resolve. "
    "Nothing was checked, and no link is called dead. "
    "`citecheck demo` shows a whole audit without network."
)
NOTHING_KEPT = "offline, and no answers are kept: run once without --offline first."
NOTHING_CHECKED = "not one source was checked, and an audit never passes with nothing checked{why}."
OUR_FAULT = "a fault of citecheck kept it from checking source {ids}: please report it, with the lines above"
HINTS = {Reason.PRIVATE_ADDRESS: " (--allow-private allows it)"}


def choose_policy(settings: Settings) -> Policy:
    """The policy of the settings; InputError for a word that is no severity, rule or level."""
    baseline = _read_baseline(settings.baseline) if settings.baseline else ()
    return read_policy(
        fail_on=settings.fail_on,
        min_confidence=settings.min_confidence,
        ignore=settings.ignore,
        baseline=frozenset(baseline),
    )


def _read_baseline(name: str) -> frozenset[str]:
    try:
        return read_baseline(read_record(Path(name)))
    except InputError as error:
        raise InputError(error.message, path=name) from error


def conclude(outcome: Outcome, policy: Policy, outputs: Outputs, settings: Settings) -> ExitCode:
    """Deliver the reports and say why nothing was done, if so; the exit code."""
    shown = visible(outcome.findings, policy)
    nothing = outcome.audit.nothing_checked
    outputs.deliver(outcome.audit, shown, policy, shown=not nothing)
    if signalled := say_signal(outcome):
        return signalled
    if nothing:
        say(_why_nothing(outcome.audit, settings))
        return ExitCode.NOT_DONE
    faults = [s.source.source_id for s in outcome.audit.sources if _is_our_fault(s)]
    if faults:
        say(OUR_FAULT.format(ids=", ".join(faults[:5])))
        return ExitCode.NOT_DONE
    return ExitCode.FINDINGS if fails(shown, policy) else ExitCode.OK


def say_signal(outcome: Outcome) -> ExitCode | None:
    """The exit code of the signal that ended a run early, which is told; None without one."""
    if outcome.signalled is not None:
        say("interrupted: the report holds what was done")
    return outcome.signalled


def _is_our_fault(result: SourceResult) -> bool:
    return result.liveness.reason is Reason.INTERNAL


def _why_nothing(audit: Audit, settings: Settings) -> str:
    if not audit.offline:
        return NOTHING_CHECKED.format(why=_first_reason(audit))
    count = len({s.source.url for s in audit.sources if s.source.url})
    return NOTHING_KEPT if settings.offline else NO_NETWORK.format(count=count)


def _first_reason(audit: Audit) -> str:
    """Why the first source was not checked, as an example."""
    for result in audit.sources:
        name, reason = result.source.source_id, result.liveness.reason
        return f": source {name}, {reason_in_words(result)}{HINTS.get(reason, '')}"
    return ": there are no sources"
