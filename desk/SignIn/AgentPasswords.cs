using EthicalBot.Handoff.Agents;
using Microsoft.AspNetCore.Identity;

namespace EthicalBot.Desk.SignIn;

/// <summary>Passwords by the framework's hasher; a look costs the same when there is nothing to compare with.</summary>
internal sealed class AgentPasswords
{
    public const int Shortest = 12;
    public const int Longest = 256;

    private readonly IPasswordHasher<Agent> _hasher;
    private readonly Lazy<string> _nobodys;

    // The hasher takes a user for hashers that need one; the framework's does not look.
    private static readonly Agent Anyone = new("", "", "", AgentRole.Agent, Disabled: true, LastSignInAt: null);

    public AgentPasswords(IPasswordHasher<Agent> hasher)
    {
        _hasher = hasher;
        _nobodys = new(() => hasher.HashPassword(Anyone, Guid.NewGuid().ToString()));
    }

    /// <summary>Whether a password may be chosen: length is what makes one strong.</summary>
    public static bool IsStrong(string? password) => password is { Length: >= Shortest and <= Longest };

    public string Hash(string password) => _hasher.HashPassword(Anyone, password);

    /// <summary>Whether the password belongs to the hash; without a hash never, after the same work.</summary>
    public bool IsRight(string? hash, string password) =>
        _hasher.VerifyHashedPassword(Anyone, hash ?? _nobodys.Value, password) != PasswordVerificationResult.Failed && hash is not null;
}
