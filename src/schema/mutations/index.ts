/** Every mutation, each in a file of its own. */
import './add-caveat.ts'
