import { Blueprint, releaseAgenda, type Agenda } from '@kapihan/blueprint'
import asNoted from '../../../workshops/gfmd-2019/agenda-as-noted.json'
import thatFits from '../../../workshops/gfmd-2019/agenda-that-fits.json'
import common from '../../../workshops/gfmd-2019/blueprint.json'

/** For tests: the two designs of the Geneva workshop, one of which does not fit, and the agenda released from the other. */
export const asNotedDesign: Blueprint = Blueprint.parse({ ...common, ...asNoted })
export const fittingDesign: Blueprint = Blueprint.parse({ ...common, ...thatFits })
export const fittingAgenda: Agenda = releaseAgenda(fittingDesign, 1, 'The agenda that fits.')
