/** The card and list in Preact. */
import { h, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { createApp } from './component-app.js';

createApp(h, useState, useEffect, (app, root) => render(app as Parameters<typeof render>[0], root));
