/** What people write: checked, stored, shown safely, compared, and cut into words. */
package org.chorus.text;
