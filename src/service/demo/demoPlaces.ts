/** A municipality where demo plants stand: real place, its main town's coordinates (degrees) and a postal code of it. */
export interface DemoPlace {
  readonly municipio: string;
  readonly lat: number;
  readonly lon: number;
  readonly cp: string;
}

export type DemoState = 'AGU' | 'GUA' | 'JAL' | 'QUE' | 'SLP';

const place = (municipio: string, lat: number, lon: number, cp: string): DemoPlace => ({ municipio, lat, lon, cp });

/** How many demo plants each state has, 220 in all, and where they stand. */
export const DEMO_STATES: Readonly<
  Record<DemoState, { readonly plants: number; readonly places: readonly [DemoPlace, ...DemoPlace[]] }>
> = {
  AGU: {
    plants: 52,
    places: [
      place('Aguascalientes', 21.8818, -102.2916, '20000'),
      place('Jesús María', 21.9614, -102.3436, '20900'),
      place('San Francisco de los Romo', 22.0728, -102.2711, '20300'),
      place('Pabellón de Arteaga', 22.1486, -102.2769, '20660'),
      place('Rincón de Romos', 22.2306, -102.3222, '20400'),
    ],
  },
  GUA: {
    plants: 56,
    places: [
      place('León', 21.125, -101.686, '37000'),
      place('Silao de la Victoria', 20.9436, -101.4269, '36100'),
      place('Irapuato', 20.6767, -101.3563, '36500'),
      place('Celaya', 20.5233, -100.8157, '38000'),
      place('Salamanca', 20.5739, -101.1957, '36700'),
      place('Apaseo el Grande', 20.5456, -100.6864, '38160'),
      place('San José Iturbide', 21.0017, -100.385, '37980'),
    ],
  },
  JAL: {
    plants: 44,
    places: [
      place('Guadalajara', 20.6767, -103.3475, '44100'),
      place('Zapopan', 20.7167, -103.4, '45000'),
      place('San Pedro Tlaquepaque', 20.64, -103.31, '45500'),
      place('El Salto', 20.52, -103.1833, '45680'),
      place('Tlajomulco de Zúñiga', 20.4736, -103.4431, '45640'),
      place('Lagos de Moreno', 21.3564, -101.9292, '47400'),
      place('Ocotlán', 20.355, -102.7686, '47800'),
    ],
  },
  QUE: {
    plants: 40,
    places: [
      place('Querétaro', 20.5888, -100.3899, '76000'),
      place('El Marqués', 20.6156, -100.2581, '76240'),
      place('Corregidora', 20.5333, -100.4422, '76900'),
      place('San Juan del Río', 20.3886, -99.9961, '76800'),
      place('Pedro Escobedo', 20.5022, -100.1417, '76700'),
      place('Colón', 20.7836, -100.0478, '76270'),
    ],
  },
  SLP: {
    plants: 28,
    places: [
      place('San Luis Potosí', 22.1565, -100.9855, '78000'),
      place('Soledad de Graciano Sánchez', 22.1833, -100.9333, '78430'),
      place('Villa de Reyes', 21.8047, -100.9336, '79500'),
      place('Matehuala', 23.6464, -100.6436, '78700'),
    ],
  },
};
