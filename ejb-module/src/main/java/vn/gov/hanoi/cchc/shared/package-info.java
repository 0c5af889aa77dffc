/**
 * The kernel: words every context speaks. A broken rule, who is calling, what time it is, a page of rows, Vietnamese text,
 * one canonical form of JSON. It knows no context and decides nothing about the newsroom.
 */
@BoundedContext(name = "shared", uses = {}, exposes = "vn.gov.hanoi.cchc.shared..")
package vn.gov.hanoi.cchc.shared;
