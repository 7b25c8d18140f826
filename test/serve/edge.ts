/**
 * An edge of a CDN: an nginx that caches what another server sends, by that server's headers alone. Its own settings
 * say nothing about how long, nor about what to do with old copies.
 */
import { startNginx } from './nginx.js';
import type { Nginx } from './nginx.js';

export const startEdge = (origin: string): Promise<Nginx> =>
  startNginx((port, folder) => `
    proxy_cache_path ${folder}/cache keys_zone=partner_edge:1m;
    # Browsers write what they take in many ways; a CDN keeps one copy for each encoding that it tells apart.
    map $http_accept_encoding $partner_encoding {
      ~br br;
      ~gzip gzip;
      default "";
    }
    server {
      listen 127.0.0.1:${port};
      access_log off;
      location / {
        proxy_pass ${origin};
        proxy_http_version 1.1;
        proxy_set_header Accept-Encoding $partner_encoding;
        proxy_cache partner_edge;
        proxy_cache_lock on;
        proxy_cache_revalidate on;
        proxy_cache_background_update on;
        add_header X-Edge $upstream_cache_status always;
      }
    }
  `);
