/*
 * Copyright Camunda Services GmbH and/or licensed to Camunda Services GmbH
 * under one or more contributor license agreements. See the NOTICE file
 * distributed with this work for additional information regarding copyright
 * ownership. Camunda licenses this file to you under the Apache License,
 * Version 2.0; you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

// Changed for 免許台帳: Japanese names, dates and locale; link to the staff portal; plugin logout-redirect.
import { preload } from '../../tasklist/scripts/preload-locale.js';

await preload((navigator.language || '').startsWith('en') ? 'en' : 'ja');

export default {
  app: {
    name: 'ようこそ',
    vendor: '免許台帳'
  },

  dateFormat: {
    monthName: 'M月',
    day: 'D日',
    abbr: 'YYYY/MM/DD HH:mm',
    normal: 'YYYY年M月D日 HH:mm',
    long: 'YYYY年M月D日（ddd） HH:mm',
    short: 'YYYY年M月D日'
  },

  locales: {
    availableLocales: ['ja', 'en'],
    fallbackLocale: 'ja'
  },

  disableWelcomeMessage: true,

  // relative to the 'welcome' folder
  customScripts: ['scripts/logout-redirect.js'],

  links: [
    {
      label: '職員ポータル',
      href: '/desk',
      description: '名簿の検索、案件の確認、統計と帳票'
    }
  ]
};
