/*
 * The part of libsrtp 3's interface that mediasoup-worker uses, over libsrtp 2.
 *
 * What differs: a policy is an opaque handle built step by step; packets go
 * from an input to an output buffer with the room in it stated; a stream is
 * removed by a function of another name; there are two more error codes.
 * The macros below give the new names to functions of our own, since the old
 * library already has functions of those names with other arguments.
 */
#ifndef KOINON_SRTP3_OVER_2_H
#define KOINON_SRTP3_OVER_2_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define srtp_policy_t srtp2_policy_t
#include <srtp2/srtp.h>
#undef srtp_policy_t

#ifdef __cplusplus
extern "C" {
#endif

typedef struct srtp3_policy *srtp_policy_t;

#define srtp_err_status_buffer_small ((srtp_err_status_t)28)
#define srtp_err_status_cryptex_err ((srtp_err_status_t)29)

srtp_err_status_t srtp_policy_create(srtp_policy_t *policy);
void srtp_policy_destroy(srtp_policy_t policy);
srtp_err_status_t srtp_policy_set_ssrc(srtp_policy_t policy, srtp_ssrc_t ssrc);
srtp_err_status_t srtp_policy_set_profile(srtp_policy_t policy, srtp_profile_t profile);
srtp_err_status_t srtp_policy_add_key(srtp_policy_t policy, const uint8_t *key, size_t key_len,
                                      const uint8_t *salt, size_t salt_len, const uint8_t *mki,
                                      size_t mki_len);
srtp_err_status_t srtp_policy_set_allow_repeat_tx(srtp_policy_t policy, bool allow);
srtp_err_status_t srtp_policy_set_window_size(srtp_policy_t policy, size_t window_size);

srtp_err_status_t srtp3_create(srtp_t *session, srtp_policy_t policy);
/* ssrc in network byte order, as in both libraries. */
srtp_err_status_t srtp_stream_remove(srtp_t session, uint32_t ssrc);

/* *out_len: the room in out when called, the packet's length on return. in may be out. */
srtp_err_status_t srtp3_protect(srtp_t session, const uint8_t *in, size_t in_len, uint8_t *out,
                                size_t *out_len, size_t mki_index);
srtp_err_status_t srtp3_protect_rtcp(srtp_t session, const uint8_t *in, size_t in_len, uint8_t *out,
                                     size_t *out_len, size_t mki_index);
srtp_err_status_t srtp3_unprotect(srtp_t session, const uint8_t *in, size_t in_len, uint8_t *out,
                                  size_t *out_len);
srtp_err_status_t srtp3_unprotect_rtcp(srtp_t session, const uint8_t *in, size_t in_len,
                                       uint8_t *out, size_t *out_len);

#ifdef __cplusplus
}
#endif

#ifndef KOINON_SRTP3_OVER_2_IMPLEMENTATION
#define srtp_create srtp3_create
#define srtp_protect srtp3_protect
#define srtp_protect_rtcp srtp3_protect_rtcp
#define srtp_unprotect srtp3_unprotect
#define srtp_unprotect_rtcp srtp3_unprotect_rtcp
#endif

#endif
