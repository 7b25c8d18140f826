/** A Vue page that renders our elements again and again, binds events and properties, and takes them away. */
import { createApp, defineComponent, h, reactive, ref } from 'vue';

const own = { cities: [{ id: 'testdorp', name: 'Testdorp', description: ['A village of the test.'] }] };
const state = reactive({ city: 'palo-alto', shown: true, search: true });
const loaded = ref(0);

const App = defineComponent(() => () =>
  state.shown
    ? h('section', [
        h('output', `${loaded.value} events`),
        h('partner-city-card', { 'city': state.city, 'heading-level': 3, 'onPartnerContentLoaded': () => (loaded.value += 1) }, [
          h('p', 'Fallback words.'),
        ]),
        h('partner-city-card', { city: 'testdorp', data: own }),
        h('partner-activity-list', { city: state.city, searchable: state.search }),
      ])
    : h('p', 'Nothing here.'));

const mount = () => {
  const app = createApp(App);
  app.mount('#app');
  return app;
};

let app = mount();

Object.assign(globalThis, {
  hostApp: {
    set: (change: Partial<typeof state>) => Object.assign(state, change),
    remount: () => {
      app.unmount();
      app = mount();
    },
    countEvents: () => loaded.value,
  },
});
