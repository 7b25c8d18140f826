/** The card and list in React. */
import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createApp } from './component-app.js';

createApp(createElement, useState, useEffect, (app, root) => createRoot(root).render(app as Parameters<ReturnType<typeof createRoot>['render']>[0]));
