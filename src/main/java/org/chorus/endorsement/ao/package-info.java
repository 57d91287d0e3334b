/** Endorsements of people in tables. */
package org.chorus.endorsement.ao;
