/** Ids of the cast of the examples. Typed here once more, so that an example that loses its id is noticed. */
export const ben = 'b2d94e07-35c1-4a8a-8d0f-5c7e6f2a9202';
export const chat = '3f7c2d18-64ab-4f3e-a1c9-2b8d5e9f4404';
export const question = '7d0e9a31-1c5b-4d2f-8e64-3a9b7c1d5505';
export const answer = '8e1fab42-2d6c-4e30-9f75-4bac8d2e6606';
export const share = '9f20bc53-3e7d-4f41-a086-5cbd9e3f7707';
export const folder = 'a031cd64-4f8e-4052-b197-6dce0f408808';
export const group = 'b142de75-509f-4163-82a8-7edf10519909';
export const cleo = 'c83e5b19-7a42-4e0d-b6c4-91d2f0e83303';
export const memory = '5c1d7e92-6b48-4a3f-8e05-d92f4b7a1c68';
export const modelVersion = '2d8a61f4-7c35-4e9b-a0d2-5f14c6b97e31';
export const feedback = '7c94ab35-e1d6-4f58-8b02-96e4d73a5f21';
export const guide = 'd5a8e2c4-1f37-4b69-8e02-6c9d3b7f1a10';
export const guideOfAda = 'f4c8a2e6-3b71-4d95-a068-7e1d9c5b4f32';
export const cityGuides = 'e6b9f3d5-2a48-4c7a-9f13-7dae4c802b11';
export const archive = '5e924fb6-a0c7-4138-94e5-cf6071829304';
