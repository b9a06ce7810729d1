"""What the headers of an answer give away: walls, and storage that hides what it lacks."""

from __future__ import annotations

from citecheck.liveness.lexicon import normal
from citecheck.model import Liveness, Page, Reason, Response, Status

# Header, a word in its value ("" = any value), vendor: only headers of a wall's own page.
_CHALLENGES = (
    ("cf-mitigated", "", "Cloudflare"),
    ("x-amzn-waf-action", "", "AWS WAF"),
    ("x-dd-b", "", "DataDome"),
    ("x-sucuri-block", "", "Sucuri"),
    ("x-vercel-mitigated", "", "Vercel"),
    ("x-vercel-challenge-token", "", "Vercel"),
    ("x-px-block", "", "PerimeterX"),
    ("sg-captcha", "challenge", "SiteGround"),
)

# The vendors that stand before a site, for the detail of a refusal.
_GUARDS = (
    ("server", "cloudflare", "Cloudflare"),
    ("cf-ray", "", "Cloudflare"),
    ("server", "akamaighost", "Akamai"),
    ("server", "ddos-guard", "DDoS-Guard"),
    ("server", "sucuri", "Sucuri"),
    ("server", "qrator", "Qrator"),
    ("server", "datadome", "DataDome"),
    ("server", "awselb", "AWS"),
    ("server", "cloudfront", "CloudFront"),
    ("via", "cloudfront", "CloudFront"),
    ("server", "bigip", "F5"),
    ("server", "reblaze", "Reblaze"),
    ("server", "stormwall", "StormWall"),
    ("server", "vercel", "Vercel"),
    ("server", "microsoft-azure-application-gateway", "Azure WAF"),
    ("x-azure-ref", "", "Azure Front Door"),
    ("x-kpsdk-ct", "", "Kasada"),
    ("x-fastly-request-id", "", "Fastly"),
    ("x-iinfo", "", "Imperva Incapsula"),
    ("x-cdn", "incapsula", "Imperva Incapsula"),
    ("x-cdn", "imperva", "Imperva Incapsula"),
    ("x-datadome", "", "DataDome"),
    ("x-sucuri-id", "", "Sucuri"),
)

# Object storage answers 403 where listing is not allowed, whether or not the object exists.
_STORAGE = (
    ("server", "amazons3", "Amazon S3"),
    ("x-amz-request-id", "", "Amazon S3"),
    ("server", "uploadserver", "Google Cloud Storage"),
    ("x-guploader-uploadid", "", "Google Cloud Storage"),
    ("x-ms-request-id", "", "Azure Storage"),
    ("server", "aliyunoss", "Alibaba OSS"),
    ("x-oss-request-id", "", "Alibaba OSS"),
    ("server", "minio", "MinIO"),
    ("server", "cloudian", "object storage"),
    ("x-bz-file-name", "", "Backblaze B2"),
    ("x-goog-generation", "", "Google Cloud Storage"),
    ("server", "windows-azure-blob", "Azure Storage"),
    ("server", "cloudflare", "Cloudflare R2"),
)
HEADERS_READ = frozenset(name for name, _, _ in (*_CHALLENGES, *_GUARDS, *_STORAGE))

# The codes with which storage refuses, S3's and those of Azure.
_STORAGE_ANSWERS = (
    "accessdenied", "allaccessdisabled", "authenticationfailed", "authorizationfailure",
    "publicaccessnotpermitted", "signaturedoesnotmatch", "expiredtoken",
)  # fmt: skip
_STORAGE_HTML = "code: accessdenied"  # how S3 says so where it plays a website
_REFUSALS = frozenset({Reason.HTTP_403, Reason.HTTP_429, Reason.http(503), Reason.HTTP_401})


def challenge_in_headers(response: Response | None) -> str | None:
    """The vendor whose wall answered, by its headers, or None."""
    return _first(response, _CHALLENGES)


def guard_of(response: Response | None) -> str | None:
    """The vendor that stands before a site, or None where headers do not tell."""
    return _first(response, _GUARDS)


def storage_of(response: Response | None, page: Page) -> str | None:
    """The object storage that refused, by headers or by its XML answer, or None."""
    told = normal(page.text[:400])
    if "xml" not in page.media_type or "xhtml" in page.media_type:
        return _first(response, _STORAGE) if _STORAGE_HTML in told else None
    if any(answer in told.replace(" ", "") for answer in _STORAGE_ANSWERS):
        return _first(response, _STORAGE) or "object storage"
    return _first(response, _STORAGE[:-1])


def explained(verdict: Liveness, response: Response | None) -> Liveness:
    """A refusal with the name of the vendor that stands before the site."""
    guard = guard_of(response)
    if verdict.reason not in _REFUSALS or verdict.detail or not guard:
        return verdict
    return Liveness(verdict.status, verdict.reason, f"the site stands behind {guard}")


def storage_denied(vendor: str) -> Liveness:
    """The verdict on a 403 of object storage: gone or closed, it does not say."""
    return Liveness(
        Status.BLOCKED, Reason.STORAGE_DENIED, f"{vendor} answers 403 for a missing object too"
    )


def _first(response: Response | None, table: tuple[tuple[str, str, str], ...]) -> str | None:
    if response is None:
        return None
    for name, word, vendor in table:
        value = response.header(name)
        if value is not None and word in value.lower():
            return vendor
    return None
