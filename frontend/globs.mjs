import {readdirSync} from 'node:fs'
import {join} from 'node:path'

/** All files below a folder whose names end so, in a fixed order. */
export function globSync(folder, end) {
  return readdirSync(folder, {recursive: true}).filter(name => name.endsWith(end)).sort().map(name => join(folder, name))
}
