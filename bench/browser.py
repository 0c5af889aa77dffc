"""A Chromium of one's own, spoken to over a pipe by its DevTools protocol: no package is needed beside the browser."""
import json
import os
import shutil
import subprocess
import tempfile
import time


class Failed(Exception):
    pass


class Browser:

    def __init__(self):
        program = os.environ.get("PORTAL_BROWSER") or next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
        if not program:
            raise SystemExit("Chromium is needed: install the package \"chromium\"")
        self.folder = tempfile.mkdtemp(prefix="bench-browser-")
        ours_in, theirs_out = os.pipe()
        theirs_in, ours_out = os.pipe()
        # the browser reads commands from descriptor 3 and writes answers to descriptor 4
        shell = f'exec 3<&{theirs_in} 4>&{theirs_out}; exec "$@"'
        self.process = subprocess.Popen(
            ["sh", "-c", shell, "sh", program, "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-dev-shm-usage", "--no-first-run", "--disable-gpu",
             "--disable-background-networking", "--disable-component-update", "--user-data-dir=" + self.folder, "about:blank"],
            pass_fds=(theirs_in, theirs_out), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(theirs_in)
        os.close(theirs_out)
        self.input, self.output, self.buffer, self.number, self.events = ours_in, ours_out, b"", 0, []

    def send(self, method, session=None, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters, **({"sessionId": session} if session else {})}
        os.write(self.output, json.dumps(message).encode() + b"\0")
        return self.number

    def call(self, method, session=None, **parameters):
        number = self.send(method, session, **parameters)
        while True:
            message = self.read()
            if message.get("id") == number:
                if "error" in message:
                    raise Failed(f"{method}: {message['error']['message']}")
                return message["result"]
            self.events.append(message)

    def read(self):
        while b"\0" not in self.buffer:
            piece = os.read(self.input, 1 << 20)
            if not piece:
                raise Failed("the browser ended")
            self.buffer += piece
        message, _, self.buffer = self.buffer.partition(b"\0")
        return json.loads(message)

    def window(self, width=1440, height=900, **more):
        """A page with no cookies and an empty cache."""
        context = self.call("Target.createBrowserContext")["browserContextId"]
        target = self.call("Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        window = Window(self, session, context)
        for domain in ("Page", "Network", "Runtime"):
            window.call(domain + ".enable")
        window.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=more.get("density", 1), mobile=more.get("mobile", False))
        return window

    def close(self):
        try:
            self.call("Browser.close")
        except (Failed, OSError):
            pass
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


class Window:

    def __init__(self, browser, session, context):
        self.browser, self.session, self.context = browser, session, context

    def call(self, method, **parameters):
        return self.browser.call(method, self.session, **parameters)

    def value(self, expression):
        """What a script answers; promises are waited for."""
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise Failed(f"{expression[:120]}: {result['exceptionDetails'].get('exception', {}).get('description', '?')[:300]}")
        return result["result"].get("value")

    def until(self, expression, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if self.value(expression):
                    return
            except Failed:
                pass    # the page is being replaced
            time.sleep(0.05)
        raise Failed(f"not within {seconds} s: {expression}; the page says: {self.value('document.body.innerText.slice(0, 600)')}")

    def open(self, address):
        self.value("window.leaving = true")
        self.call("Page.navigate", url=address)
        self.until("!window.leaving && document.readyState === 'complete'", 60)

    def taken(self):
        """Events of this window that came meanwhile."""
        mine = [event for event in self.browser.events if event.get("sessionId") == self.session]
        self.browser.events = [event for event in self.browser.events if event.get("sessionId") != self.session]
        return mine

    def close(self):
        self.browser.call("Target.disposeBrowserContext", browserContextId=self.context)
