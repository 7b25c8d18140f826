/** A React page that renders our elements again and again, binds events and properties, and takes them away. */
import { StrictMode, createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const own = { cities: [{ id: 'testdorp', name: 'Testdorp', description: ['A village of the test.'] }] };
let loaded = 0;
let setState: (change: Partial<State>) => void;

interface State {
  city: string;
  shown: boolean;
  search: boolean;
}

const App = () => {
  const [state, set] = useState<State>({ city: 'palo-alto', shown: true, search: true });
  const [events, setEvents] = useState(0);
  useEffect(() => {
    setState = (change) => set((before) => ({ ...before, ...change }));
  }, []);
  if (!state.shown) return createElement('p', null, 'Nothing here.');
  return createElement(
    'section',
    null,
    createElement('output', null, `${events} events`),
    createElement(
      'partner-city-card',
      {
        'city': state.city,
        'heading-level': 3,
        'onpartner-content-loaded': () => {
          loaded += 1;
          setEvents(loaded);
        },
      },
      createElement('p', null, 'Fallback words.'),
    ),
    createElement('partner-city-card', { city: 'testdorp', data: own }),
    createElement('partner-activity-list', { city: state.city, searchable: state.search }),
  );
};

const mount = () => {
  const root = createRoot(document.getElementById('app')!);
  root.render(createElement(StrictMode, null, createElement(App)));
  return root;
};

let root = mount();

Object.assign(globalThis, {
  hostApp: {
    set: (change: Partial<State>) => setState(change),
    remount: () => {
      root.unmount();
      root = mount();
    },
    countEvents: () => loaded,
  },
});
