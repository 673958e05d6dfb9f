namespace EthicalBot.Privacy.Audit.Verification;

/// <summary>An entry whose hash does not follow from the one before.</summary>
internal sealed class ChainBreak(long number, byte[]? beforePrevious, byte[] previous, AuditRow row)
{
    public long Number { get; } = number;

    /// <summary>The hash of the entry before, and of the one before that.</summary>
    public byte[] Previous { get; } = previous;

    public byte[]? BeforePrevious { get; } = beforePrevious;

    public AuditRow Row { get; } = row;

    /// <summary>By how much what was signed later stands at a lower number than it did: more than 0 when entries went, less when some came.</summary>
    public long Shift { get; set; }

    public bool Fits(byte[] previous) => AuditChain.Link(previous, Row.Canonical).AsSpan().SequenceEqual(Row.Hash);
}
