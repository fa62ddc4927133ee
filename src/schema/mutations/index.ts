/** Every mutation, each in a file of its own. */
import './add-caveat.ts'
import './assess.ts'
import './correct-claim.ts'
import './link-source.ts'
import './record-claim.ts'
import './record-document.ts'
import './record-report.ts'
import './retract-assertion.ts'
