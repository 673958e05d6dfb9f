namespace EthicalBot.Privacy.Rights;

/// <summary>The proof of one decision, with the fields of ISO/IEC TS 27560 and Kantara's consent receipt; never changed, a withdrawal is a receipt of its own.</summary>
/// <param name="ReceiptId">A random id.</param>
/// <param name="Version">The version of this shape.</param>
/// <param name="Jurisdiction">Whose law holds.</param>
/// <param name="Timestamp">When it was decided.</param>
/// <param name="CollectionMethod">How.</param>
/// <param name="Language">The language of the notice.</param>
/// <param name="NoticeHash">SHA-256 of the notice's words, in hexadecimal.</param>
/// <param name="NoticeVersion">The version of its wording.</param>
/// <param name="Controller">Who decides about the data.</param>
/// <param name="Purpose">What it is about.</param>
/// <param name="PurposeCategory">The kind of purpose.</param>
/// <param name="LegalBasis">Why it is lawful, as a short key that names the article.</param>
/// <param name="ConsentType"><c>explicit</c>, for a box that was not ticked before; <c>objection</c> and its end, for what needs no consent.</param>
/// <param name="Given">Whether it is allowed from now on.</param>
/// <param name="Termination">When it ends by itself; null when only the person ends it.</param>
/// <param name="ThirdParties">Who outside the company gets the data.</param>
/// <param name="PiiCategories">The categories of data.</param>
/// <param name="Sensitive">Whether special categories are among them.</param>
/// <param name="WithdrawalTime">When it was withdrawn, on the receipt of a withdrawal.</param>
/// <param name="Withdraws">The receipt that a withdrawal ends, if there was one.</param>
public sealed record ConsentReceipt(
    string ReceiptId,
    string Version,
    string Jurisdiction,
    DateTimeOffset Timestamp,
    string CollectionMethod,
    string Language,
    string NoticeHash,
    string NoticeVersion,
    string Controller,
    string Purpose,
    string PurposeCategory,
    string LegalBasis,
    string ConsentType,
    bool Given,
    DateTimeOffset? Termination,
    IReadOnlyList<string> ThirdParties,
    IReadOnlyList<string> PiiCategories,
    bool Sensitive,
    DateTimeOffset? WithdrawalTime,
    string? Withdraws)
{
    /// <summary>The version of the shape that this program writes.</summary>
    public const string CurrentVersion = "ISO/IEC TS 27560:2023, ethicalbot-1";
}
