"""The report page in headless Chromium: that it asks nobody for anything, shows exactly what drydock prints for each
choice, hands out exact bytes, can be used with the keyboard alone, and lets nothing of a file be more than text.

The pages are made of goldens of the whole chain with their contexts, and of files with hostile names and texts."""
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import tempfile
import time
import unittest

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

SOURCE = pathlib.Path(__file__).resolve().parents[2]
DRYDOCK = os.environ.get('DRYDOCK', str(SOURCE / '.build/release/drydock'))
SCREENSHOTS = os.environ.get('SCREENSHOTS')
GOLDENS = ['pyapp', 'node-typescript', 'go-split', 'remedies', 'guide-backend', 'guide-cache-mount']
SCRIPT = '</script><script>window.hacked=1</script><img src=x onerror="window.hacked=2">'
HOSTILE_NAMES = ['<img src=x onerror=window.hacked=3>', "a'b \u202egnp.exe", 'with blank', '\u2028\t"\\']
HOSTILE = (f'# {SCRIPT}\n# <!--<script> & &lt; \u202e evil \u2066 \u200b \u2028 \u2029 \x00 \x1b[31m ${{x}} @diffs@ @data@\n'
           f'FROM python:3.12-slim\nLABEL a="{SCRIPT.replace(chr(34), chr(39))}"\nRUN pip install flask # {SCRIPT}\n'
           'CMD ["python", "app.py"]\n').encode() + b'# \xff\xfe \xc3\x28 \xf0\x9f\x90\xb3 end'

# Every visible text and its contrast with what lies behind it, as WCAG 2 counts it.
CONTRAST = r'''
const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
const parse = color => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data; return [r, g, b, a / 255]; };
const over = (top, below) => top.slice(0, 3).map((c, i) => c * top[3] + below[i] * (1 - top[3]));
const light = rgb => { const [r, g, b] = rgb.map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
const bad = new Set(), walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node; (node = walker.nextNode());) {
  const element = node.parentElement;
  if (!node.data.trim() || !element.checkVisibility() || element.closest('.unseen, script, noscript')) continue;
  const layers = [];
  let opacity = 1;
  for (let e = element; e; e = e.parentElement) { layers.unshift(parse(getComputedStyle(e).backgroundColor)); opacity *= getComputedStyle(e).opacity; }
  const back = layers.reduce((below, top) => over(top, below), [255, 255, 255]);
  const text = parse(getComputedStyle(element).color);
  text[3] *= opacity;
  const a = light(over(text, back)), b = light(back);
  const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  if (ratio < 4.5) bad.add(`${ratio.toFixed(2)} ${element.className || element.tagName}: ${node.data.trim().slice(0, 30)}`);
}
return [...bad];
'''


def run(*words, folder, **more):
    return subprocess.run(words, cwd=folder, capture_output=True, timeout=60, **more)


def body_of(patch):
    """A patch without notes, and without what stands behind a hunk's place."""
    lines = [line for line in patch.split(b'\n') if not line.startswith((b'# ', b'diff --git ', b'new file mode '))]
    return b'\n'.join(re.sub(rb'^(@@ [-+0-9, ]+ @@).*', rb'\1', line) for line in lines)


class Report(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = pathlib.Path(tempfile.mkdtemp(prefix='drydock-report-'))
        cls.names = []
        for golden in GOLDENS:
            folder = cls.place / 'apps' / golden
            context = SOURCE / 'golden/_chain' / golden / 'context'
            shutil.copytree(context, folder) if context.exists() else folder.mkdir(parents=True)
            shutil.copy(SOURCE / 'golden/_chain' / golden / 'input.Dockerfile', folder / 'Dockerfile')
            cls.names.append(f'apps/{golden}/Dockerfile')
        cls.report('apps.html', *cls.names)
        cls.hostile = []
        for name in HOSTILE_NAMES:
            (cls.place / name).mkdir()
            (cls.place / name / 'Dockerfile').write_bytes(HOSTILE)
            cls.hostile.append(f'{name}/Dockerfile')
        cls.report('hostile.html', *cls.hostile)
        options = webdriver.ChromeOptions()
        for word in ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
                     '--disable-background-networking', '--disable-component-update', '--disable-sync',
                     '--disable-dev-shm-usage', f'--user-data-dir={cls.place}/profile']:
            options.add_argument(word)
        options.set_capability('goog:loggingPrefs', {'browser': 'ALL', 'performance': 'ALL'})
        cls.browser = webdriver.Chrome(service=Service('/usr/bin/chromedriver'), options=options)
        cls.downloads = cls.place / 'downloads'
        cls.browser.execute_cdp_cmd('Page.setDownloadBehavior', {'behavior': 'allow', 'downloadPath': str(cls.downloads)})

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        shutil.rmtree(cls.place)

    @classmethod
    def report(cls, page, *files):
        done = run(DRYDOCK, 'diff', '--format', 'html', '-o', page, *files, folder=cls.place)
        assert done.returncode == 1 and not done.stderr, done.stderr

    def setUp(self):
        self.browser.get_log('browser'), self.browser.get_log('performance')
        self.look(1280, 900)

    def tearDown(self):
        self.assertEqual([entry['message'] for entry in self.browser.get_log('browser')], [], 'the console')

    def look(self, width, height, scheme='light'):
        self.browser.execute_cdp_cmd('Emulation.setDeviceMetricsOverride',
                                     {'width': width, 'height': height, 'deviceScaleFactor': 1, 'mobile': False})
        self.browser.execute_cdp_cmd('Emulation.setEmulatedMedia', {'features': [{'name': 'prefers-color-scheme', 'value': scheme}]})

    def open(self, page, file=None):
        self.browser.get('about:blank')
        self.browser.get((self.place / page).as_uri() + ('' if file is None else f'#file{file}'))

    def js(self, script, *arguments):
        return self.browser.execute_script(script, *arguments)

    def press(self, *keys):
        for key in keys:
            ActionChains(self.browser).send_keys(key).perform()

    def find(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def shown_result(self):
        """The files of the tab Result, as they stand there, by name."""
        return self.js('''return [...document.querySelectorAll('.file')].map(file => [
          file.querySelector('.filename').firstChild.data,
          [...file.querySelectorAll('td.code')].map(cell => cell.textContent).join('\\n')])''')

    def picture(self, name):
        if SCREENSHOTS:
            pathlib.Path(SCREENSHOTS).mkdir(parents=True, exist_ok=True)
            self.browser.save_screenshot(f'{SCREENSHOTS}/{name}.png')

    def test_every_choice_is_what_drydock_makes_of_it(self):
        self.open('apps.html')
        combinations = 0
        for number, name in enumerate(self.names):
            self.js('location.hash = "file" + arguments[0]', number)
            WAIT(lambda: self.js('return state.current') == number)
            self.press('r')
            groups = len(self.find('[role=switch]'))
            self.assertGreater(groups, 0)
            self.assertEqual(groups, self.js('return fileOf(arguments[0]).groups.length', number))
            # In the order of a Gray code, so that each step is a press of one switch.
            for step in range(2 ** groups):
                if step:
                    self.js('document.getElementById("switch" + arguments[0]).click()', (step & -step).bit_length() - 1)
                # Of many, a part is compared.
                if step % 2 ** max(0, groups - 5):
                    continue
                combinations += 1
                command = self.js('return document.querySelector(".command code").textContent')
                words = shlex.split(command)
                self.assertEqual(words[:2], ['drydock', 'fix'])
                self.assertEqual(words.count('--reject') > 0, self.js('return fileOf(state.current).leftOut') != 0)
                fixed = run(DRYDOCK, *words[1:], '-o', '-', '--explain', folder=self.place)
                shown = dict(self.shown_result())
                self.assertEqual(shown[name] + '\n', fixed.stdout.decode(), command)
                patch = run(DRYDOCK, 'diff', *words[2:], folder=self.place).stdout
                own = self.js('return patchOf(fileOf(state.current).outcome())').encode()
                self.assertEqual(body_of(own), body_of(patch), command)
                fixes = self.js('return fileOf(state.current).outcome().fixes.map(fix => fix.id)')
                self.assertEqual(fixes, re.findall(r'^\S+:\d+: (\S+@\w+) \(', fixed.stderr.decode(), re.M), command)
        self.assertEqual(combinations, 128)

    def test_downloads_hold_exact_bytes(self):
        for page, number, name in [('apps.html', 0, self.names[0]), ('hostile.html', 0, self.hostile[0]), ('hostile.html', 3, self.hostile[3])]:
            self.open(page, number)
            self.js('document.getElementById("switch0").click()')
            words = shlex.split(self.js('return fileOf(state.current).commandLine()')) if page == 'apps.html' else None
            rejected = self.js('return fileOf(state.current).outcome().rejected')
            fixed = self.place / 'fixed'
            shutil.rmtree(fixed, ignore_errors=True)
            folder = pathlib.Path(name).parent
            shutil.copytree(self.place / folder, fixed / folder)
            patched = self.place / 'patched'
            shutil.rmtree(patched, ignore_errors=True)
            shutil.copytree(fixed, patched)
            options = [word for id in rejected for word in ('--reject', id)]
            if words:
                self.assertEqual(words, ['drydock', 'fix', *options, name])
            self.assertEqual(run(DRYDOCK, 'fix', *options, name, folder=fixed).returncode, 0)
            shutil.rmtree(self.downloads, ignore_errors=True)
            links = self.find('a[download]')
            for link in links:
                link.click()
            WAIT(lambda: len(list(self.downloads.glob('*'))) == len(links) and not list(self.downloads.glob('*.crdownload')))
            patch = self.downloads / 'Dockerfile.patch'
            for link in links[:-1]:
                file = link.get_attribute('download')
                got = self.downloads / file
                # The browser lets no name begin with a dot.
                got = got if got.exists() else self.downloads / file.lstrip('.')
                self.assertEqual(got.read_bytes(), (fixed / folder / file).read_bytes(), file)
            applied = run('git', 'apply', str(patch), folder=patched)
            self.assertEqual(applied.returncode, 0, applied.stderr)
            for path in fixed.rglob('*'):
                if path.is_file():
                    self.assertEqual((patched / path.relative_to(fixed)).read_bytes(), path.read_bytes(), path)

    def test_nothing_leaves(self):
        for page in ['apps.html', 'hostile.html']:
            text = (self.place / page).read_text()
            policy = re.search('Content-Security-Policy" content="([^"]*)"', text).group(1)
            self.assertRegex(policy, r"^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$")
            self.open(page)
            for number in range(self.js('return index.length')):
                self.js('location.hash = "file" + arguments[0]', number)
                self.press(*'crlas')
            self.assertEqual(self.js('return performance.getEntriesByType("resource").map(entry => entry.name)'), [])
        messages = [json.loads(entry['message'])['message'] for entry in self.browser.get_log('performance')]
        asked = {message['params']['request']['url'] for message in messages if message['method'] == 'Network.requestWillBeSent'}
        self.assertEqual({address for address in asked if not address.startswith((self.place.as_uri(), 'about:', 'data:,'))}, set())
        # And could not: the policy refuses it.
        refused = self.browser.execute_async_script('''const done = arguments[0];
          addEventListener('securitypolicyviolation', event => done(event.blockedURI));
          fetch('http://127.0.0.1:9/').catch(() => {});''')
        self.assertEqual(refused, 'http://127.0.0.1:9/')
        self.browser.get_log('browser')

    def test_what_a_file_says_is_only_text(self):
        self.open('hostile.html')
        self.assertEqual(self.js('return index.length'), len(HOSTILE_NAMES))
        for number, name in enumerate(self.hostile):
            self.js('location.hash = "file" + arguments[0]', number)
            WAIT(lambda: self.js('return state.current') == number)
            self.assertEqual(self.js('return fileOf(state.current).name'), name)
            for tab in 'crla':
                self.press(tab)
                self.assertEqual(self.find('main img, main script, main iframe'), [])
        self.press('r')
        (_, text), = self.shown_result()
        for spelled in [SCRIPT, '\\u202E evil \\u2066 \\u200B \\u2028 \\u2029 ^@ ^[[31m ${x} @diffs@ @data@', '\\xFF\\xFE \\xC3( \U0001F433 end']:
            self.assertIn(spelled, text)
        shown = self.js('return document.body.innerText')
        self.assertNotRegex(shown, '[\u202a-\u202e\u2066-\u2069\u200b-\u200f\u2028\u2029\x00\x1b]')
        self.assertIn('\\u202Egnp.exe', self.js('return document.getElementById("list").innerText'))
        self.assertIsNone(self.js('return window.hacked'))
        self.picture('hostile')

    def test_the_command_of_a_hostile_name_works(self):
        self.open('hostile.html')
        for number, name in enumerate(self.hostile):
            command = self.js('return fileOf(arguments[0]).commandLine()', number)
            words = run('bash', '-c', f'drydock() {{ printf "%s\\n" "$@"; }}; {command}', folder=self.place).stdout.decode()
            self.assertEqual(words, f'fix\n{name}\n')

    def test_the_keyboard_alone(self):
        self.open('apps.html')
        self.press('j')
        WAIT(lambda: self.js('return state.current') == 0)
        self.press('j', 'j', 'k')
        WAIT(lambda: self.js('return state.current') == 1)
        # Tab reaches each thing that can be used, in the order of the page, and shows where it is.
        self.open('apps.html', 1)
        reached = []
        for _ in range(400):
            self.press(Keys.TAB)
            reached.append(self.browser.switch_to.active_element)
            if len(reached) > 3 and reached[-1] == reached[0] or reached[-1].tag_name == 'body':
                break
            self.assertTrue(self.js('return document.activeElement.matches(":focus-visible")'))
            self.assertNotEqual(self.js('return getComputedStyle(document.activeElement).outlineStyle'), 'none')
        wanted = self.js('''return [...document.querySelectorAll('a[href], button, input, [tabindex="0"]')].filter(element =>
          element.checkVisibility() && element.tabIndex >= 0)''')
        self.assertGreater(len(wanted), 20)
        for element in wanted:
            self.assertIn(element, reached, element.get_attribute('outerHTML'))
        order = [element for element in reached if element in wanted]
        self.assertEqual([element.id for element in order[:len(wanted)]], [element.id for element in wanted])
        # A switch answers to blank, keeps the focus, and says its state.
        switch = self.find('[role=switch]')[0]
        self.js('arguments[0].focus()', switch)
        self.press(Keys.SPACE)
        self.assertEqual(self.js('return [document.activeElement.id, document.activeElement.getAttribute("aria-checked")]'), ['switch0', 'false'])
        self.press('1')
        self.assertEqual(self.find('[role=switch]')[0].get_attribute('aria-checked'), 'true')
        self.press('1', '0')
        self.assertEqual(self.js('return fileOf(state.current).leftOut'), 0)
        # Tabs answer to arrows.
        self.js('document.querySelector("[role=tab][aria-selected=true]").focus()')
        self.press(Keys.ARROW_RIGHT)
        self.assertEqual(self.js('return document.activeElement.id'), 'tab-result')
        self.press(Keys.END)
        self.assertEqual(self.js('return [document.activeElement.id, state.tab]'), ['tab-alone', 'alone'])
        self.press('c', 's')
        self.assertTrue(self.find('table.beside'))
        self.press('s', 'n')
        self.assertTrue(self.js('return document.activeElement.matches(".change")'))
        # Help and a pass's text open, and give the focus back.
        self.press('?')
        self.assertTrue(self.js('return document.getElementById("help").open'))
        self.press('j', Keys.ESCAPE)
        self.assertEqual(self.js('return [document.getElementById("help").open, state.current]'), [False, 1])
        self.js('document.querySelector(".panel .pass").focus()')
        self.press(Keys.ENTER)
        title = self.js('return document.getElementById("explanation").open && document.getElementById("explanation-title").textContent')
        told = run(DRYDOCK, 'explain', title, folder=self.place).stdout.decode()
        words = lambda text: re.sub(r'\W+', ' ', text).split()
        self.maxDiff = None
        self.assertEqual(words(title + ' ' + self.find('#explanation-text')[0].text), words(re.sub(r'(?m)^(\w+):', r'\1', told)))
        self.press(Keys.ESCAPE)
        self.assertTrue(self.js('return document.activeElement.matches(".panel .pass")'))
        self.press('/', *'remedies')
        self.assertEqual(len(self.find('#list li')), 1)
        self.press(Keys.ESCAPE, 'o')
        WAIT(lambda: self.js('return state.current') is None)

    def test_roles(self):
        self.open('apps.html', 0)
        for selector in ['header', 'nav[aria-label]', 'main', 'h1', 'h2', '[role=tablist][aria-label]', '[role=tabpanel][aria-labelledby]',
                         '[role=status]', 'dialog[aria-labelledby]', 'table caption', 'html[lang]']:
            self.assertTrue(self.find(selector), selector)
        self.assertEqual(self.js('''return [...document.querySelectorAll('a, button, input, [role]')].filter(element =>
          element.checkVisibility() && !(element.textContent.trim() || element.getAttribute('aria-label') || element.labels?.length ||
          element.getAttribute('aria-labelledby') || element.getAttribute('role') === 'status')).map(element => element.outerHTML)'''), [])
        self.assertEqual(self.js('''return [...document.querySelectorAll('[id]')].map(element => element.id).filter((id, i, all) => all.indexOf(id) !== i)'''), [])
        self.assertEqual(self.js('''return [...document.querySelectorAll('[aria-controls], [aria-labelledby]')].filter(element =>
          !document.getElementById(element.getAttribute('aria-controls') ?? element.getAttribute('aria-labelledby'))).length'''), 0)

    def test_light_dark_wide_and_narrow(self):
        sizes = {1700: 1000, 1280: 900, 400: 850}
        for page, width, scheme in [('apps.html', 1700, 'light'), ('apps.html', 1280, 'light'), ('apps.html', 1280, 'dark'),
                                    ('apps.html', 400, 'light'), ('apps.html', 400, 'dark'), ('hostile.html', 400, 'light')]:
            height = sizes[width]
            self.look(width, height, scheme)
            self.open(page)
            for view in ['overview', 'c', 's', 'r', 'l', 'a', '1']:
                if view == 'c':
                    self.js('location.hash = "file0"')
                    WAIT(lambda: self.js('return state.current') == 0)
                if view != 'overview':
                    self.press(view)
                where = f'{page[:-5]}-{width}-{scheme}-{view}'
                self.picture(where)
                self.assertLessEqual(self.js('return document.documentElement.scrollWidth'), width, where)
                self.assertEqual(self.js(CONTRAST), [], where)

    def test_the_theme_can_be_chosen(self):
        self.open('apps.html')
        color = lambda: self.js('return getComputedStyle(document.documentElement).backgroundColor')
        light = color()
        self.press('t', 't')
        dark = color()
        self.assertNotEqual(light, dark)
        self.look(1280, 900, 'dark')
        self.press('t')
        self.assertEqual(color(), dark)
        self.press('t')
        self.assertEqual(color(), light)
        self.press('t', 't')

    def test_layers(self):
        self.open('apps.html', 0)
        self.press('l')
        sides = [side.text for side in self.find('.side')]
        self.assertIn('3 of 3 layers built again', sides[0])
        self.assertIn('1 of 7 layers built again', sides[1])
        self.find('input[name=rebuild]')[1].click()
        self.assertIn('5 of 7 layers built again', self.find('.side')[1].text)
        self.assertIn('again, from kept downloads', self.find('.side')[1].text)

    def test_without_scripts(self):
        self.browser.execute_cdp_cmd('Emulation.setScriptExecutionDisabled', {'value': True})
        try:
            self.open('apps.html')
            texts = re.findall(r'<pre>(.*?)</pre>', self.source(), re.S)
            self.picture('without-scripts')
            self.open('hostile.html')
            hostile = self.source()
        finally:
            self.browser.execute_cdp_cmd('Emulation.setScriptExecutionDisabled', {'value': False})
        for text, name in zip(texts, self.names, strict=True):
            printed = run(DRYDOCK, 'diff', '--explain', name, folder=self.place).stdout.decode()
            self.assertEqual(text.replace('&lt;', '<').replace('&gt;', '>').replace('&amp;', '&'), printed)
        self.assertIn('window.hacked', hostile)
        self.assertNotIn('<img', hostile)

    def source(self):
        """The page as the browser understands it, without a script's help."""
        root = self.browser.execute_cdp_cmd('DOM.getDocument', {})['root']['nodeId']
        return self.browser.execute_cdp_cmd('DOM.getOuterHTML', {'nodeId': root})['outerHTML']

    def test_the_page_is_the_same_each_time(self):
        before = (self.place / 'apps.html').read_bytes()
        self.report('again.html', *self.names)
        self.assertEqual((self.place / 'again.html').read_bytes(), before)


def WAIT(condition):
    end = time.monotonic() + 20
    while not condition():
        if time.monotonic() > end:
            raise AssertionError('did not come to pass')
        time.sleep(0.02)


if __name__ == '__main__':
    unittest.main()
