/** What every endpoint shares: JSON of our own, problems as answers, paging parameters, headers and the token. */
package org.chorus.web;
