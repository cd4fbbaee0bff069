#define KOINON_SRTP3_OVER_2_IMPLEMENTATION
#include "srtp.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* The four octets of index and E flag that SRTCP adds before its tag. */
#define SRTCP_INDEX_LEN 4

struct srtp3_policy {
    srtp2_policy_t inner;
    uint8_t key[SRTP_MAX_KEY_LEN];
    bool has_profile;
    bool has_key;
};

srtp_err_status_t srtp_policy_create(srtp_policy_t *policy)
{
    if (policy == NULL)
        return srtp_err_status_bad_param;
    *policy = calloc(1, sizeof(struct srtp3_policy));
    return *policy == NULL ? srtp_err_status_alloc_fail : srtp_err_status_ok;
}

void srtp_policy_destroy(srtp_policy_t policy)
{
    if (policy == NULL)
        return;
    explicit_bzero(policy->key, sizeof policy->key);
    free(policy);
}

srtp_err_status_t srtp_policy_set_ssrc(srtp_policy_t policy, srtp_ssrc_t ssrc)
{
    policy->inner.ssrc = ssrc;
    return srtp_err_status_ok;
}

srtp_err_status_t srtp_policy_set_profile(srtp_policy_t policy, srtp_profile_t profile)
{
    srtp_err_status_t status =
        srtp_crypto_policy_set_from_profile_for_rtp(&policy->inner.rtp, profile);
    if (status == srtp_err_status_ok)
        status = srtp_crypto_policy_set_from_profile_for_rtcp(&policy->inner.rtcp, profile);
    policy->has_profile = status == srtp_err_status_ok;
    return status;
}

srtp_err_status_t srtp_policy_add_key(srtp_policy_t policy, const uint8_t *key, size_t key_len,
                                      const uint8_t *salt, size_t salt_len, const uint8_t *mki,
                                      size_t mki_len)
{
    (void)mki;
    /* One key without an identifier is all that WebRTC knows. */
    if (policy->has_key || mki_len != 0)
        return srtp_err_status_bad_param;
    if (key_len > sizeof policy->key || salt_len > sizeof policy->key - key_len)
        return srtp_err_status_bad_param;
    memcpy(policy->key, key, key_len);
    memcpy(policy->key + key_len, salt, salt_len);
    policy->inner.key = policy->key;
    policy->has_key = true;
    return srtp_err_status_ok;
}

srtp_err_status_t srtp_policy_set_allow_repeat_tx(srtp_policy_t policy, bool allow)
{
    policy->inner.allow_repeat_tx = allow ? 1 : 0;
    return srtp_err_status_ok;
}

srtp_err_status_t srtp_policy_set_window_size(srtp_policy_t policy, size_t window_size)
{
    policy->inner.window_size = (unsigned long)window_size;
    return srtp_err_status_ok;
}

srtp_err_status_t srtp3_create(srtp_t *session, srtp_policy_t policy)
{
    if (!policy->has_profile || !policy->has_key)
        return srtp_err_status_bad_param;
    return srtp_create(session, &policy->inner);
}

srtp_err_status_t srtp_stream_remove(srtp_t session, uint32_t ssrc)
{
    return srtp_remove_stream(session, ssrc);
}

typedef srtp_err_status_t (*in_place)(srtp_t session, void *packet, int *len);

/* Copies the packet over, then lets libsrtp 2 work on it where it lies. */
static srtp_err_status_t work(in_place step, srtp_t session, const uint8_t *in, size_t in_len,
                              uint8_t *out, size_t *out_len, size_t growth)
{
    int len;
    srtp_err_status_t status;

    if (in_len > INT_MAX - growth)
        return srtp_err_status_bad_param;
    if (*out_len < in_len + growth)
        return srtp_err_status_buffer_small;
    if (out != in)
        memmove(out, in, in_len);
    len = (int)in_len;
    status = step(session, out, &len);
    if (status == srtp_err_status_ok)
        *out_len = (size_t)len;
    return status;
}

srtp_err_status_t srtp3_protect(srtp_t session, const uint8_t *in, size_t in_len, uint8_t *out,
                                size_t *out_len, size_t mki_index)
{
    (void)mki_index;
    return work(srtp_protect, session, in, in_len, out, out_len, SRTP_MAX_TRAILER_LEN);
}

srtp_err_status_t srtp3_protect_rtcp(srtp_t session, const uint8_t *in, size_t in_len, uint8_t *out,
                                     size_t *out_len, size_t mki_index)
{
    (void)mki_index;
    return work(srtp_protect_rtcp, session, in, in_len, out, out_len,
                SRTP_MAX_TRAILER_LEN + SRTCP_INDEX_LEN);
}

srtp_err_status_t srtp3_unprotect(srtp_t session, const uint8_t *in, size_t in_len, uint8_t *out,
                                  size_t *out_len)
{
    return work(srtp_unprotect, session, in, in_len, out, out_len, 0);
}

srtp_err_status_t srtp3_unprotect_rtcp(srtp_t session, const uint8_t *in, size_t in_len,
                                       uint8_t *out, size_t *out_len)
{
    return work(srtp_unprotect_rtcp, session, in, in_len, out, out_len, 0);
}
