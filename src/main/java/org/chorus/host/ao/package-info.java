/** What the stores of all features share: plain SQL beside Active Objects, for reads it cannot express. */
package org.chorus.host.ao;
