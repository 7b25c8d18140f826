// Made by src/build/split-words.ts.
import { str } from '@lit/localize';

export const mapWords = {
en: {
'map-distance': str`${0} km from ${1}`,
'map-empty': `There are no partner cities on the map yet.`,
'map-title': `On the map`,
},
de: {
'map-distance': str`${0} km von ${1}`,
'map-empty': `Auf der Karte sind noch keine Partnerstädte.`,
'map-title': `Auf der Karte`,
},
zh: {
'map-distance': str`距${1} ${0} 公里`,
'map-empty': `地图上还没有伙伴城市。`,
'map-title': `地图`,
},
};

export const overviewWords = {
en: {
'overview-climate': `Climate partnerships`,
'overview-cooperation': `Cooperation`,
'overview-friendship': `Friendship cities`,
'overview-project': `Project partnerships`,
'overview-solidarity': `Solidarity partnerships`,
'overview-timeline': `Over the years`,
'overview-title': `Overview`,
},
de: {
'overview-climate': `Klimapartnerschaften`,
'overview-cooperation': `Kooperationen`,
'overview-friendship': `Städtefreundschaften`,
'overview-project': `Projektpartnerschaften`,
'overview-solidarity': `Solidaritätspartnerschaften`,
'overview-timeline': `Im Lauf der Jahre`,
'overview-title': `Überblick`,
},
zh: {
'overview-climate': `气候伙伴城市`,
'overview-cooperation': `合作城市`,
'overview-friendship': `友好城市`,
'overview-project': `项目伙伴城市`,
'overview-solidarity': `互助城市`,
'overview-timeline': `历年结好`,
'overview-title': `概览`,
},
};

export const tieWords = {
en: {
'tie-from-to': str`${0} to ${1}`,
'tie-since': str`since ${0}`,
'tie-to': str`until ${0}`,
},
de: {
'tie-from-to': str`${0} bis ${1}`,
'tie-since': str`seit ${0}`,
'tie-to': str`bis ${0}`,
},
zh: {
'tie-from-to': str`${0}至${1}`,
'tie-since': str`自${0}起`,
'tie-to': str`至${0}`,
},
};
