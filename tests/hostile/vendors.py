"""The challenge and block pages of vendors, as they are served, shortened."""

from __future__ import annotations

from tests.hostile.texts import html

CF = (("Server", "cloudflare"), ("CF-RAY", "8f1a2b3c4d5e6f70-FRA"))
JUST_A_MOMENT = (
    '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow">'
    '<meta http-equiv="refresh" content="390"></head><body><div class="main-wrapper" role="main"><div class="main-content"><noscript>'
    '<div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div>'
    "<script>(function(){window._cf_chl_opt={cvId:'3',cZone:'x.test',cType:'managed'};var a=document.createElement('script');"
    "a.src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8f1a';document.getElementsByTagName('head')[0].appendChild(a);}());</script></body></html>"
)  # fmt: skip
CF_BLOCK = (
    "<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title></head><body><div id=cf-wrapper><h1 data-translate=block_headline>"
    "Sorry, you have been blocked</h1><h2>You are unable to access x.test</h2><p>This website is using a security service to protect itself from online attacks. "
    "The action you just performed triggered the security solution.</p><p>Cloudflare Ray ID: 8f1a2b3c</p></div></body></html>"
)  # fmt: skip
AKAMAI = (
    "<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\nYou don't have permission to access \"http&#58;&#47;&#47;x&#46;test&#47;\" on this server.<P>\n"
    "Reference&#32;&#35;18&#46;2d3e1602&#46;1700000000&#46;1a2b3c\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;2d3e1602</P></BODY></HTML>"
)  # fmt: skip
DATADOME = (
    "<html lang=en><head><title>x.test</title><style>#cmsg{animation: A 1.5s;}</style></head><body style=margin:0><p id=cmsg>Please enable JS and disable any ad blocker</p>"
    "<script data-cfasync=false>var dd={'rt':'c','cid':'AHrl','hsh':'2211','t':'bv','host':'geo.captcha-delivery.com'}</script><script src=https://ct.captcha-delivery.com/c.js></script></body></html>"
)  # fmt: skip
HUMAN = (
    "<!DOCTYPE html><html lang=en><head><title>Access to this page has been denied</title></head><body><h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1><div id=px-captcha></div>"
    "<script>window._pxAppId='PXabc123';window._pxJsClientSrc='/abc123/init.js';</script><p>Reference ID 1a2b-3c4d</p></body></html>"
)  # fmt: skip
INCAPSULA = (
    '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script></head>'
    '<body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-1" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 891000-1234</iframe></body></html>'
)  # fmt: skip
AWS = (
    "<!DOCTYPE html><html lang=en><head><title></title><script>window.awsWafCookieDomainList=[];window.gokuProps={key:'AQIDA',iv:'Cg',context:'xx'};</script>"
    "<script src='https://a1.token.awswaf.com/a1/b2/challenge.js'></script></head><body><div id=challenge-container></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript.</noscript></body></html>"
)  # fmt: skip
ANUBIS = (
    "<!doctype html><html lang=en><head><title>Making sure you&#39;re not a bot!</title><link rel=stylesheet href=/.within.website/x/xess/xess.min.css>"
    '<script id="anubis_version" type="application/json">"v1.18.0"</script><script id="anubis_challenge" type="application/json">{"challenge":"ab","rules":{"difficulty":4}}</script></head>'
    "<body><main><h1>Making sure you&#39;re not a bot!</h1><p id=status>Loading...</p><p>Why am I seeing this? You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p></main></body></html>"
)  # fmt: skip
SUCURI_BLOCK = (
    "<html><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body><h1>Access Denied - Sucuri Website Firewall</h1>"
    "<p>If you are the site owner (or you manage this site), please whitelist your IP. Block reason: Bad bot. Sucuri CloudProxy</p></body></html>"
)  # fmt: skip
SUCURI_JS = (
    "<html><title>You are being redirected...</title><noscript>Javascript is required. Please enable javascript before you are allowed to see this page.</noscript>"
    "<script>var s={},u,c,U,r,i,l=0,a,e=eval,w=String.fromCharCode,sucuri_cloudproxy_js='',S='cz0iYyI';</script></html>"
)  # fmt: skip
DDOS_GUARD = (
    "<!doctype html><html><head><title>DDoS-Guard</title><meta name=robots content=noindex></head><body><h1>Checking your browser before accessing x.test</h1>"
    "<p>This process is automatic. Your browser will redirect to your requested content shortly.</p><script src=/.well-known/ddos-guard/js-challenge/index.js></script><p>DDoS protection by DDoS-Guard</p></body></html>"
)  # fmt: skip
F5 = "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234567890123456789<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>"
RECAPTCHA = html(
    "Security check",
    "<h1>Please verify you are a human</h1><p>Complete the security check to access the site.</p><form method=post><div class=g-recaptcha data-sitekey=k></div><button>Submit</button></form><script src=https://www.google.com/recaptcha/api.js></script>",
)
HCAPTCHA = html(
    "One more step",
    "<h1>One more step</h1><p>Please complete the captcha to prove that you are not a robot.</p><div class=h-captcha data-sitekey=k></div><script src=https://hcaptcha.com/1/api.js></script>",
)
SORRY = html(
    "https://www.google.com/search?q=fog",
    "<p>Our systems have detected unusual traffic from your computer network. This page checks to see if it's really you sending the requests, and not a robot.</p><form id=captcha-form><div class=g-recaptcha></div></form>",
)
VERCEL = "<!doctype html><html lang=en><head><title>Vercel Security Checkpoint</title></head><body><p id=header-text>We're verifying your browser</p><p>Website owner? Click here to fix</p><script src=/.well-known/vercel/security/static/challenge.v2.min.js></script></body></html>"
WORDFENCE = html(
    "Your access to this site has been limited by the site owner",
    "<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>Generated by Wordfence</p>",
)
