import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useTheme } from '../frame/theme';
import { useWords } from '../i18n';
import { themeOf } from './tokens';

/** Around what is made of antd's parts: theme and language. Pages that use it load it;
 * the frame and the home page are plain, so that they start without. */
export function Antd({ children }: { children: ReactNode }) {
  const { lang } = useWords();
  const theme = useTheme();
  return (
    <ConfigProvider theme={themeOf(theme)} locale={lang === 'en' ? enUS : zhCN}>
      {children}
    </ConfigProvider>
  );
}
