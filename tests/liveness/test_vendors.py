"""Walls of vendors, as they really send them, each with its vendor named; and storage."""

from __future__ import annotations

import pytest
from tests.liveness.pages import URL, bare, main_of, site

from citecheck.liveness import judge_page
from citecheck.model import Reason, Response, Status
from citecheck.page import read_page

CLOUDFLARE = '<html><head><title>Just a moment...</title></head><body><noscript><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></noscript><script>window._cf_chl_opt={cvId:"3"};</script></body></html>'
TURNSTILE = '<html><head><title>Please wait</title></head><body><h1>One moment</h1><p>Verify you are human by completing the action below.</p><div class="cf-turnstile"></div><script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script></body></html>'
CF_1020 = '<html><head><title>Access denied | e.example used Cloudflare to restrict access</title></head><body><div id="cf-error-details"><h1>Error 1020</h1><h2>Access denied</h2><p>This website is using a security service to protect itself from online attacks.</p><p>Cloudflare Ray ID: 8a0</p></div></body></html>'
AKAMAI = '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don\'t have permission to access "http&#58;&#47;&#47;e&#46;example&#47;" on this server.<P>Reference&#32;&#35;18&#46;2d351ab8&#46;1557333295&#46;a4e16ab</BODY></HTML>'
AKAMAI_DOWN = "<HTML><HEAD><TITLE>Error</TITLE></HEAD><BODY>An error occurred while processing your request.<p>Reference&#32;&#35;97&#46;2d351ab8&#46;1557333295&#46;a4e16ab</BODY></HTML>"
DATADOME = "<html><head><title>e.example</title></head><body><p id=cmsg>Please enable JS and disable any ad blocker</p><script>var dd={'host':'geo.captcha-delivery.com'}</script></body></html>"
HUMAN = '<html><head><title>Access to this page has been denied</title></head><body><h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><div id="px-captcha"></div><script>window._pxAppId="PX0";</script></body></html>'
IMPERVA = '<html><head><meta name="robots" content="noindex"></head><body><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&incident_id=1-2">Request unsuccessful. Incapsula incident ID: 1-2</iframe></body></html>'
AWS = '<html><head><title></title><script>window.awsWafCookieDomainList=[];window.gokuProps={};</script><script src="https://0.token.awswaf.com/0/challenge.js"></script></head><body><div id="challenge-container"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot.</noscript></body></html>'
KASADA = '<html><head></head><body><script>window.KPSDK={};</script><script src="/149e9513-01fa/2d206a39/ips.js?x=1"></script></body></html>'
SUCURI = "<html><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body><h1>Sucuri WebSite Firewall - CloudProxy</h1><h3>Access Denied - Sucuri Website Firewall</h3><p>Block ID: BNP005</p></body></html>"
DDOS_GUARD = '<html><head><title>DDoS-Guard</title></head><body><h1>Checking your browser before accessing e.example</h1><p>This process is automatic.</p><script src="/.well-known/ddos-guard/js-challenge/index.js"></script></body></html>'
ANUBIS = '<html><head><title>Making sure you&#39;re not a bot!</title></head><body><main><h1>Making sure you&#39;re not a bot!</h1><p>Loading...</p><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></main><script src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script></body></html>'
F5 = "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234567890123456789</body></html>"
SHAPE = '<html><head><script src="/TSPD/08a?type=1"></script><noscript>Please enable JavaScript to view the page content.<br/>Your support ID is: 123.</noscript></head><body></body></html>'
RADWARE = "<html><head><title>Radware Captcha Page</title></head><body><h1>We apologize for the inconvenience...</h1><p>...but your activity and behavior on this site made us think that you are a bot.</p></body></html>"
FASTLY = '<html><head><title>Client Challenge</title></head><body><noscript>JavaScript is disabled in your browser.</noscript><p>A required part of this site couldn’t load. This may be due to a browser extension.</p><script src="/_fs-ch-1T1wmsGaOgGaSxcX/script.js"></script></body></html>'
FRONT_DOOR = (
    "<html><head></head><body><h2>The request is blocked.</h2>20240101T000000Z-r1xyz</body></html>"
)
GATEWAY = "<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>Microsoft-Azure-Application-Gateway/v2</center></body></html>"
WORDFENCE = "<html><head><title>Your access to this site has been limited by the site owner</title></head><body><h1>Your access to this site has been limited by the site owner</h1><p>Generated by Wordfence at Mon, 1 Jan 2024 0:00:00 GMT.</p></body></html>"
MOD_SECURITY = "<head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body>"
RECAPTCHA = '<html><head><title>Captcha</title></head><body><h1>Are you a robot?</h1><form><div class="g-recaptcha"></div></form><script src="https://www.google.com/recaptcha/api.js"></script></body></html>'
HCAPTCHA = '<html><head><title>Verify</title></head><body><p>Please verify you are human.</p><div class="h-captcha"></div><script src="https://js.hcaptcha.com/1/api.js"></script></body></html>'
QRATOR = '<html><head><meta charset="utf-8"></head><body><noscript>Please enable JavaScript</noscript><script src="/__qrator/qauth_utm_v2.js"></script></body></html>'
STORM_WALL = "<html><head><title>Checking</title></head><body><h1>Checking your browser</h1><p>DDoS protection by StormWall</p></body></html>"
VERCEL = "<html><head><title>Vercel Security Checkpoint</title></head><body><p>We're verifying your browser</p></body></html>"
REBLAZE = '<html><head></head><body><noscript>Please enable JavaScript</noscript><script>window.rbzns={bereshit:"1"};</script></body></html>'
CLOUDFRONT = "<HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE></HEAD><BODY><H1>403 ERROR</H1><H2>The request could not be satisfied.</H2>Request blocked. We can't connect to the server for this app or website at this time.<PRE>Generated by cloudfront (CloudFront) Request ID: abc==</PRE></BODY></HTML>"

WALLS = (
    ("Cloudflare", CLOUDFLARE, (200, 403, 429, 503)),
    ("Cloudflare Turnstile", TURNSTILE, (200, 403)),
    ("Cloudflare", CF_1020, (403,)),
    ("Akamai", AKAMAI, (403,)),
    ("DataDome", DATADOME, (200, 403)),
    ("PerimeterX", HUMAN, (200, 403)),
    ("Imperva", IMPERVA, (200, 403)),
    ("AWS WAF", AWS, (202, 405)),
    ("Kasada", KASADA, (429,)),
    ("Sucuri", SUCURI, (403,)),
    ("DDoS-Guard", DDOS_GUARD, (200, 403, 503)),
    ("Anubis", ANUBIS, (200, 403)),
    ("F5", F5, (200, 403)),
    ("F5", SHAPE, (200, 503)),
    ("Radware", RADWARE, (200, 403)),
    ("Fastly", FASTLY, (200, 403)),
    ("Azure WAF", FRONT_DOOR, (403,)),
    ("Azure WAF", GATEWAY, (403,)),
    ("Wordfence", WORDFENCE, (403, 503)),
    ("ModSecurity", MOD_SECURITY, (200, 403, 406)),
    ("reCAPTCHA", RECAPTCHA, (200, 403, 429)),
    ("hCaptcha", HCAPTCHA, (200, 403)),
    ("Qrator", QRATOR, (200, 401, 403)),
    ("StormWall", STORM_WALL, (200, 503)),
    ("Vercel", VERCEL, (403, 429)),
    ("Reblaze", REBLAZE, (200, 403)),
    ("CloudFront", CLOUDFRONT, (403,)),
)  # fmt: skip
CASES = [(vendor, page, status) for vendor, page, statuses in WALLS for status in statuses]


def judged(body, status=200, headers=(), media_type="text/html"):
    pairs = (("content-type", media_type), *headers)
    page = read_page(body.encode(), media_type, URL)
    return judge_page(page, URL, URL, status, Response(URL, URL, status, pairs, body.encode()))


@pytest.mark.parametrize(
    ("vendor", "page", "status"), CASES, ids=[f"{case[0]} {case[2]}" for case in CASES]
)
def test_a_wall_is_a_challenge_and_names_its_vendor(vendor, page, status):
    verdict = judged(page, status)

    assert tuple(verdict) == (Status.BLOCKED, Reason.CHALLENGE)
    assert vendor in verdict.detail


@pytest.mark.parametrize(
    ("name", "value", "vendor"),
    [
        ("cf-mitigated", "challenge", "Cloudflare"),
        ("x-amzn-waf-action", "captcha", "AWS WAF"),
        ("x-dd-b", "1", "DataDome"),
        ("x-sucuri-block", "BNP005", "Sucuri"),
        ("x-vercel-mitigated", "challenge", "Vercel"),
        ("x-vercel-challenge-token", "2.1", "Vercel"),
        ("x-px-block", "1", "PerimeterX"),
        ("sg-captcha", "challenge", "SiteGround"),
    ],
)
@pytest.mark.parametrize("status", [200, 202, 403, 405, 429, 503])
def test_a_header_of_a_wall_names_the_vendor(name, value, vendor, status):
    verdict = judged("<p>Wait a little.</p>", status, ((name, value),))

    assert tuple(verdict) == (Status.BLOCKED, Reason.CHALLENGE)
    assert vendor in verdict.detail


@pytest.mark.parametrize(
    ("server", "vendor"),
    [("cloudflare", "Cloudflare"), ("AkamaiGHost", "Akamai"), ("QRATOR", "Qrator"), ("CloudFront", "CloudFront")],
)  # fmt: skip
def test_an_ordinary_refusal_is_no_challenge_whoever_stands_before_the_site(server, vendor):
    page = bare("Members", "Members only area", "Ask the office for a card.")

    verdict = judged(page, 403, (("server", server),))

    assert tuple(verdict) == (Status.BLOCKED, Reason.HTTP_403)
    assert vendor in verdict.detail


@pytest.mark.parametrize("server", ["cloudflare", "AkamaiGHost", "CloudFront"])
def test_a_failure_behind_a_vendor_is_a_failure(server):
    page = bare("503", "Service Unavailable", "The origin is not reachable.")

    assert judged(page, 503, (("server", server),)).status is Status.UNREACHABLE


def test_a_failure_that_akamai_numbers_is_no_refusal():
    assert judged(AKAMAI_DOWN, 503).status is Status.UNREACHABLE


@pytest.mark.parametrize(
    "script",
    [
        "https://challenges.cloudflare.com/turnstile/v0/api.js",
        "https://www.google.com/recaptcha/api.js",
        "/cdn-cgi/challenge-platform/scripts/jsd/main.js",
        "https://js.hcaptcha.com/1/api.js",
        "https://client.px-cloud.net/PX0/main.min.js",
    ],
)
def test_an_article_that_carries_a_vendors_script_is_an_article(script):
    page = site(
        "Join us",
        main_of("Join us", "New rowers are welcome every first Saturday of the month at nine.")
        + f"<script src='{script}'></script>",
    )

    assert judged(page, 200, (("server", "cloudflare"),)).status is Status.ALIVE


def test_linkedins_999_is_a_refusal():
    assert tuple(judged("<p>no", 999)) == (Status.BLOCKED, Reason.HTTP_999)
    assert "LinkedIn" in judged("<p>no", 999).detail


def denial(code, message="Access Denied"):
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>'


@pytest.mark.parametrize(
    ("header", "code", "storage"),
    [
        (("server", "AmazonS3"), "AccessDenied", "Amazon S3"),
        (("server", "AmazonS3"), "AllAccessDisabled", "Amazon S3"),
        (("server", "UploadServer"), "AccessDenied", "Google Cloud Storage"),
        (("x-ms-request-id", "1"), "AuthenticationFailed", "Azure"),
        (("server", "Windows-Azure-Blob/1.0"), "AuthorizationFailure", "Azure"),
        (("server", "MinIO"), "AccessDenied", "MinIO"),
        (("server", "cloudflare"), "AccessDenied", "R2"),
        (("x-bz-file-name", "a.pdf"), "AccessDenied", "Backblaze"),
        (("server", "nginx"), "AccessDenied", "object storage"),
    ],
)
def test_storage_that_refuses_may_only_lack_the_object(header, code, storage):
    verdict = judged(denial(code), 403, (header,), "application/xml")

    assert tuple(verdict) == (Status.BLOCKED, Reason.STORAGE_DENIED)
    assert storage in verdict.detail


def test_a_container_of_azure_that_is_not_public_refuses_with_409():
    body = denial("PublicAccessNotPermitted", "Public access is not permitted.")

    verdict = judged(body, 409, (("server", "Windows-Azure-Blob/1.0"),), "application/xml")

    assert tuple(verdict) == (Status.BLOCKED, Reason.STORAGE_DENIED)


def test_storage_that_plays_a_website_refuses_in_html():
    page = "<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1><ul><li>Code: AccessDenied</li><li>Message: Access Denied</li></ul></body></html>"

    assert judged(page, 403, (("server", "AmazonS3"),)).reason is Reason.STORAGE_DENIED


@pytest.mark.parametrize("code", ["NoSuchKey", "NoSuchBucket", "BlobNotFound"])
def test_storage_that_says_there_is_no_such_object_is_believed(code):
    verdict = judged(denial(code), 404, (("server", "AmazonS3"),), "application/xml")

    assert tuple(verdict) == (Status.DEAD, Reason.HTTP_404)
