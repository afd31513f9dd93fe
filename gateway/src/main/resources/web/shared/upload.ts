import { language } from './language';
import { type Problem, ProblemError, UnreachableError } from './problem';

/** A file on its way. */
export interface Upload {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly file: Blob;
  readonly headers?: Readonly<Record<string, string>>;
  readonly csrfToken: string | null;
  /** Told how much of it has gone, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Sends a file; with XMLHttpRequest, since fetch does not tell how much has gone. */
export function upload<Body>(asked: Upload): Promise<Body> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(asked.method, asked.path);
    request.responseType = 'json';
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', language());
    request.setRequestHeader('Content-Type', asked.file.type || 'application/octet-stream');
    if (asked.csrfToken) {
      request.setRequestHeader('X-CSRF-Token', asked.csrfToken);
    }
    for (const [name, value] of Object.entries(asked.headers ?? {})) {
      request.setRequestHeader(name, value);
    }
    request.upload.onprogress = (event) => event.lengthComputable && asked.onProgress?.(event.loaded / event.total);
    request.onload = () => {
      if (request.status < 300) {
        resolve(request.response as Body);
      } else {
        reject(
          new ProblemError(
            (request.response as Problem | null) ?? {
              type: 'about:blank',
              title: String(request.status),
              status: request.status,
              rule: '',
            },
          ),
        );
      }
    };
    request.onerror = () => reject(new UnreachableError(asked.path));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    asked.signal?.addEventListener('abort', () => request.abort());
    request.send(asked.file);
  });
}
