
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'about': str`约${0}`,
'active': `进行中`,
'cannot-print': `此处无法用这个按钮打印。请使用浏览器菜单。`,
'clock': str`${0}`,
'close': `关闭`,
'completed': `已完成`,
'count': str`${0} 项活动`,
'count-of': str`显示 ${0} 项活动，共 ${1} 项`,
'count-one': `1 项活动`,
'distance': str`距${1}约${0}`,
'earlier': str`比${1}慢${0}`,
'filtered-by': `已选择：`,
'from': `开始于`,
'hours': str`${0} 至 ${1}`,
'language': `语言`,
'later': str`比${1}快${0}`,
'loading': `正在加载……`,
'more': `更多`,
'no-activities': `目前还没有合作活动。`,
'no-cities': `目前还没有伙伴城市。`,
'other': `其他`,
'partner-cities': `伙伴城市`,
'planned': `计划中`,
'population': `人口`,
'preparing-print': `正在准备打印……`,
'print': `打印`,
'printed-on': str`打印日期：${0}`,
'retry': `重试`,
'same-time': str`与${0}时间相同`,
'search': `搜索`,
'show-all': `显示全部`,
'show-more': `显示更多`,
'source': `来源：`,
'stale': `内容可能已过时。`,
'stale-since': str`内容可能已过时，更新日期：${0}。`,
'theme': `主题`,
'time-in': str`${0}时间`,
'together': `我们的合作`,
'together-with': str`与${0}的合作`,
'too-large': `数据过大。`,
'unknown-city': `数据中没有这座伙伴城市。`,
'unreachable': `目前无法获取数据。`,
'unreadable': `无法读取数据。`,
'until': `截至`,
'with': `合作方：`,
    };
  