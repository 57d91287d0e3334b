/** Topics in tables. */
package org.chorus.topic.ao;
