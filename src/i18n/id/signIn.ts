/** What Payload's own pages of the sign-in say in our words: no mail goes out by itself, the administrator helps. */
export const signInTexts = {
  authentication: {
    forgotPassword: 'Lupa kata sandi',
    forgotPasswordEmailInstructions:
      'Mohon tuliskan alamat surel akun. Permintaan diteruskan kepada administrator Diskominfo, yang menyerahkan tautan untuk menetapkan kata sandi baru.',
    emailSent: 'Permintaan diterima',
    checkYourEmailForPasswordReset:
      'Apabila alamat tersebut memiliki akun yang aktif, administrator Diskominfo telah diberi tahu. Mohon hubungi administrator apabila tautan belum diterima.',
    resend: 'Minta sekali lagi',
  },
}
