import { render } from '../rendering/render.ts';
import { textOf, unprocessable, type Route } from './answer.ts';

const MAX_BYTES = 400_000;

export const markdownRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/markdown',
    handle(call) {
      const text = textOf(call.body['text']) ?? '';
      if (Buffer.byteLength(text) > MAX_BYTES) return unprocessable('text is too long');
      return {
        status: 200,
        body: Buffer.from(render(text, 'markdown')),
        headers: { 'content-type': 'text/html;charset=utf-8' },
      };
    },
  },
];
