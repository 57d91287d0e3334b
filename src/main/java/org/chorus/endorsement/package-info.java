/**
 * People thanking people for a topic, pointing at the piece of work that earned it. What an endorsement weighs is worked
 * out for each reader from what that reader may see; nobody but its receiver is told more than a band.
 */
package org.chorus.endorsement;
