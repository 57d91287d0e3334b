import {startEverywhere} from '../note/everywhere'

startEverywhere()
