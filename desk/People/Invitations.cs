using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using EthicalBot.Handoff.Agents;

namespace EthicalBot.Desk.People;

/// <summary>Makes the links by which people become agents, and knows them again.</summary>
public sealed class Invitations(IInvitations store, TimeProvider time)
{
    private const int TokenBytes = 32;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(72);
    private static readonly TimeSpan FirstLifetime = TimeSpan.FromHours(24);

    /// <summary>Makes a link for a role.</summary>
    public async Task<IssuedInvitation> IssueAsync(AgentRole role, string madeBy, CancellationToken cancellationToken)
    {
        var issued = New(role, Lifetime);
        await store.AddAsync(new(HashOf(issued.Token), role, issued.ExpiresAt), madeBy, cancellationToken);
        return issued;
    }

    /// <summary>Makes the link for the first administrator anew, in place of earlier ones; null when there is an administrator.</summary>
    public async Task<IssuedInvitation?> RenewFirstAsync(CancellationToken cancellationToken)
    {
        var issued = New(AgentRole.Administrator, FirstLifetime);
        return await store.ReplaceFirstAsync(new(HashOf(issued.Token), issued.Role, issued.ExpiresAt, ForFirst: true), cancellationToken) ? issued : null;
    }

    internal Task<Invitation?> FindAsync(string? token, CancellationToken cancellationToken) => store.FindAsync(HashOf(token), cancellationToken);

    internal Task<JoinOutcome> JoinAsync(string? token, NewAgent agent, CancellationToken cancellationToken) => store.JoinAsync(HashOf(token), agent, cancellationToken);

    // In whole seconds, as the store and whoever reads it say it.
    private IssuedInvitation New(AgentRole role, TimeSpan lifetime) =>
        new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes)), role, DateTimeOffset.FromUnixTimeSeconds((time.GetUtcNow() + lifetime).ToUnixTimeSeconds()));

    // A plain hash is enough: nobody guesses 256 random bits.
    private static string HashOf(string? token) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(token ?? "")));
}
