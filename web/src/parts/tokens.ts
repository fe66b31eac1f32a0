import { theme as antd, type ThemeConfig } from 'antd';
import type { Theme } from '../frame/theme';

export const font = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

const shared = { fontFamily: font, fontSize: 15, borderRadius: 4, wireframe: false };

/** antd in the colours of styles/base.css. The greys are darker than antd's own, which
 * are too pale to read at WCAG's 4.5 to 1. */
export function themeOf(theme: Theme): ThemeConfig {
  if (theme === 'dark') {
    return {
      algorithm: antd.darkAlgorithm,
      token: {
        ...shared,
        colorPrimary: '#6db3f2',
        colorLink: '#6db3f2',
        colorBgBase: '#14181d',
        colorText: '#e6e9ec',
        colorTextSecondary: '#b3bac2',
        colorTextTertiary: '#a4acb5',
        colorTextPlaceholder: '#98a1ab',
        colorTextDescription: '#a4acb5',
        colorTextLightSolid: '#0d1116',
      },
    };
  }
  return {
    token: {
      ...shared,
      colorPrimary: '#0b5fa5',
      colorLink: '#0b5fa5',
      colorText: '#1c2126',
      colorTextSecondary: '#4a535c',
      colorTextTertiary: '#59636d',
      colorTextPlaceholder: '#646e78',
      colorTextDescription: '#59636d',
    },
  };
}
