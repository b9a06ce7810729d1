"""Hosts that refuse programs, in whole or for one page, and object storage."""

from __future__ import annotations

from tests.hostile.answers import (
    choose,
    has_browser_agent,
    has_languages,
    is_browser,
    page,
    raw,
    redirect,
    status,
)  # fmt: skip
from tests.hostile.calls import Call, Row, row
from tests.hostile.texts import FRONT_PAGE, article, html, sentences
from tests.hostile.words import ALIVE, DEAD_404, DEAD_410, LOGIN, REFUSES, STORAGE, blocked

STORY = page(article("A voyage to Ostrel"))
FRONT = page(FRONT_PAGE)
FORBIDDEN = page(
    html("403 Forbidden", "<center><h1>403 Forbidden</h1></center><hr><center>nginx</center>"), 403
)
NOT_HERE = page(
    html("404 Not Found", "<center><h1>404 Not Found</h1></center><hr><center>nginx</center>"), 404
)
XML = "application/xml"


def storage(host: str, address: str, body: str, *headers: tuple[str, str], kind: str = XML) -> Row:
    denied = page(body, 403, *headers, kind=kind)
    return row(f"https://{host}{address}", denied, STORAGE, also={"/": denied, "/*": denied})


def is_head(call: Call) -> bool:
    return call.method == "HEAD"


def head_lies(host: str, code: int) -> Row:
    return row(f"http://{host}.test/voyage", choose(is_head, status(code), STORY), ALIVE)


S3 = '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>6F1</RequestId><HostId>q9</HostId></Error>'
GCS = "<?xml version='1.0' encoding='UTF-8'?><Error><Code>AccessDenied</Code><Message>Access denied.</Message><Details>Anonymous caller does not have storage.objects.get access to the Google Cloud Storage object.</Details></Error>"
AZURE = '<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request.</Message></Error>'
NO_KEY = '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>a.pdf</Key></Error>'

REFUSALS: tuple[Row, ...] = (
    row("http://refuses-403.test/voyage", FORBIDDEN, REFUSES, also={"/*": FORBIDDEN}),
    row("http://refuses-404.test/voyage", NOT_HERE, DEAD_404, REFUSES, also={"/*": NOT_HERE}, why="a host that hides, or a whole site that is gone: it looks the same"),
    row("https://refuses-403-tls.test/voyage", FORBIDDEN, REFUSES, also={"/*": FORBIDDEN}),
    row("http://refuses-one.test/voyage", FORBIDDEN, blocked(403), also={"/": FRONT}),
    row("http://lost-one.test/voyage", NOT_HERE, DEAD_404, also={"/": FRONT}),
    row("http://gone-one.test/voyage", status(410), DEAD_410, also={"/": FRONT}),
    row("http://lost-front-moves.test/voyage", NOT_HERE, DEAD_404, also={"/": redirect("/en/"), "/en/": FRONT}),
    row("http://lost-front-fails.test/voyage", NOT_HERE, DEAD_404, also={"/": status(500)}),
    row("http://lost-front-refuses.test/voyage", NOT_HERE, DEAD_404, REFUSES, also={"/": FORBIDDEN}),
    row("http://browser-403.test/voyage", choose(is_browser, STORY, FORBIDDEN), ALIVE, also={"/": choose(is_browser, FRONT, FORBIDDEN)}),
    row("http://browser-404.test/voyage", choose(is_browser, STORY, NOT_HERE), ALIVE),
    row("http://agent-403.test/voyage", choose(has_browser_agent, STORY, FORBIDDEN), ALIVE),
    row("http://language-403.test/voyage", choose(has_languages, STORY, FORBIDDEN), ALIVE),
    row("http://browser-404-both.test/voyage", choose(is_browser, NOT_HERE, FORBIDDEN), DEAD_404, blocked(403), why="a browser is told that it is gone"),
    row("http://browser-403-both.test/voyage", choose(is_browser, FORBIDDEN, NOT_HERE), blocked(403), also={"/": FRONT}),
    row("http://word-link.test/voyage", choose(lambda call: "link" in call.headers.get("user-agent", "").lower(), FORBIDDEN, STORY), ALIVE),
    row("http://no-agent.test/voyage", choose(lambda call: "mozilla" in call.headers.get("user-agent", "").lower(), STORY, FORBIDDEN), ALIVE),
    row("http://front-403.test/", FORBIDDEN, REFUSES, blocked(403)),
    row("http://front-404.test/", NOT_HERE, DEAD_404, REFUSES),
    row("http://front-fine.test/", FRONT, ALIVE),
    head_lies("head-404", 404),
    head_lies("head-405", 405),
    head_lies("head-500", 500),
    row("http://head-hangs-up.test/voyage", choose(is_head, raw(b""), STORY), ALIVE),
    row("http://head-says-yes.test/voyage", choose(is_head, STORY, NOT_HERE), DEAD_404),
    storage("quay-papers.s3.amazonaws.com", "/2016/report.pdf", S3, ("Server", "AmazonS3"), ("x-amz-request-id", "6F1")),
    storage("s3.eu-west-1.amazonaws.com", "/quay-papers/report.pdf", S3, ("Server", "AmazonS3"), ("x-amz-request-id", "6F2")),
    storage("files.storage-own.test", "/2016/report.pdf", S3, ("Server", "AmazonS3"), ("x-amz-request-id", "6F3")),
    storage("storage.googleapis.com", "/quay-papers/report.pdf", GCS, ("X-GUploader-UploadID", "AB"), ("Server", "UploadServer")),
    storage("quaypapers.blob.core.windows.net", "/files/report.pdf", AZURE, ("Server", "Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0"), ("x-ms-request-id", "7")),
    row("https://quay-gone.s3.amazonaws.com/report.pdf", page(NO_KEY, 404, ("Server", "AmazonS3"), kind=XML), DEAD_404, also={"/": page(S3, 403, ("Server", "AmazonS3"), kind=XML)}),
    row("http://basic.test/voyage", status(401, ("WWW-Authenticate", 'Basic realm="papers"')), blocked(401), also={"/": FRONT}),
    row("http://forbidden-words.test/voyage", page(html("Forbidden", "<p>" + " ".join(sentences("x", 9)) + "</p>"), 403), blocked(403), also={"/": FRONT}),
    row("http://legal.test/voyage", page(html("451", "<h1>Unavailable For Legal Reasons</h1><p>This content is not available in your country.</p>"), 451), blocked(451)),
    row("http://login-401.test/voyage", page(html("Sign in", "<form><input type=password></form>"), 401), blocked(401), LOGIN),
    row("https://www.linkedin.com/in/clerk-of-tarn", page("<html><head><script>window.onload=function(){location.href='https://www.linkedin.com/authwall'}</script></head></html>", 999), "blocked: http-999"),
)  # fmt: skip
