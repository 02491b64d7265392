// Leaflet publishes its ES module under this path without types of its own.

declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
