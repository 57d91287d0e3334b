/** Pages on which people are thanked and see what they were thanked for. */
package org.chorus.endorsement.page;
