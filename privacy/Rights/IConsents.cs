namespace EthicalBot.Privacy.Rights;

/// <summary>Port: what a person allows, with a receipt for each decision. Nothing is allowed unasked but what they may object to.</summary>
public interface IConsents
{
    /// <summary>Whether the purpose may be followed for this person now; one indexed row, cheap enough for each turn.</summary>
    Task<bool> AllowsAsync(string subject, ConsentPurpose purpose, CancellationToken cancellationToken);

    /// <summary>How each purpose stands.</summary>
    Task<IReadOnlyList<ConsentState>> CurrentAsync(string subject, CancellationToken cancellationToken);

    /// <summary>Every receipt, oldest first.</summary>
    Task<IReadOnlyList<ConsentReceipt>> ReceiptsAsync(string subject, CancellationToken cancellationToken);

    /// <summary>Writes that the person allows the purpose, or ends their objection.</summary>
    Task<ConsentReceipt> GiveAsync(string subject, ConsentPurpose purpose, ConsentNotice notice, CancellationToken cancellationToken);

    /// <summary>Writes that they no longer do, or that they object.</summary>
    Task<ConsentReceipt> WithdrawAsync(string subject, ConsentPurpose purpose, ConsentNotice notice, CancellationToken cancellationToken);
}
