using EthicalBot.Privacy.Keys;

namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>Seals a conversation's pseudonyms with its person's key, and opens them again; erasing the person ends them.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class PseudonymVault(SubjectVault vault)
{
    /// <summary>The book as it may be kept.</summary>
    public Task<byte[]> SealAsync(PseudonymBook book, CancellationToken cancellationToken) =>
        vault.SealAsync(book.Scope.Subject, PseudonymCodec.Write(book), Context(book.Scope), cancellationToken);

    /// <summary>The book that was kept; an empty one when its person was erased since.</summary>
    public async Task<PseudonymBook> OpenAsync(PseudonymScope scope, ReadOnlyMemory<byte> sealedBook, long version, CancellationToken cancellationToken) =>
        await vault.OpenAsync(scope.Subject, sealedBook, Context(scope), cancellationToken) is { } bytes
            ? new PseudonymBook(scope, PseudonymCodec.Read(bytes), version)
            : new PseudonymBook(scope, [], version);

    private static string Context(PseudonymScope scope) => $"pseudonyms/{scope.Channel.Length}:{scope.Channel}/{scope.Conversation}";
}
