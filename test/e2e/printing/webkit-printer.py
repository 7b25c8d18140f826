"""Drives WebKitGTK for the printing tests: unlike its WebDriver, it really prints, since this is a browser of its own
whose answer to window.print() is a PDF file. Reads one JSON command a line, answers with one JSON line each:
{"open": URL}, {"evaluate": JAVASCRIPT EXPRESSION}, {"file": where the next window.print() goes, or null to cancel it}.
Needs Debian's python3-gi and gir1.2-webkit2-4.1, and a display (xvfb-run)."""
import json
import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

window = Gtk.OffscreenWindow()
window.set_default_size(1000, 700)
view = WebKit2.WebView()
window.add(view)
window.show_all()
state = {'file': None, 'operation': None}


def answer(value):
    print(json.dumps(value), flush=True)


def on_print(_view, operation):
    if state['file'] is None:
        return True
    settings = Gtk.PrintSettings.new()
    settings.set_printer('Print to File')
    settings.set('output-uri', GLib.filename_to_uri(state['file']))
    settings.set('output-file-format', 'pdf')
    setup = Gtk.PageSetup.new()
    setup.set_paper_size_and_default_margins(Gtk.PaperSize.new('iso_a4'))
    operation.set_print_settings(settings)
    operation.set_page_setup(setup)
    state['operation'] = operation
    operation.print_()
    return True


def on_load_changed(_view, event):
    if event == WebKit2.LoadEvent.FINISHED:
        answer(True)


def on_evaluated(_view, result):
    try:
        answer(json.loads(view.call_async_javascript_function_finish(result).to_json(0) or 'null'))
    except GLib.Error as error:
        answer({'error': error.message})


def on_command(channel, _condition):
    line = sys.stdin.readline()
    if not line:
        Gtk.main_quit()
        return False
    command = json.loads(line)
    if 'open' in command:
        view.load_uri(command['open'])
    elif 'evaluate' in command:
        body = 'return (' + command['evaluate'] + ')'
        view.call_async_javascript_function(body, -1, None, None, None, None, on_evaluated)
    else:
        state['file'] = command['file']
        answer(True)
    return True


view.connect('print', on_print)
view.connect('load-changed', on_load_changed)
GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, on_command)
Gtk.main()
