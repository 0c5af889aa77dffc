/** Pages of the reception: sending, typing in, the queue, one receipt. */
package vn.gov.hanoi.cchc.web.intake;
