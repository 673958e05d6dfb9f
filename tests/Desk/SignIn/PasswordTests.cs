using System.Buffers.Binary;
using EthicalBot.Desk;
using EthicalBot.Handoff.Agents;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Desk.SignIn;

/// <summary>The apps of the other tests hash in fewer rounds; this looks at what the product does.</summary>
public sealed class PasswordTests
{
    [Fact]
    public async Task A_password_is_hashed_with_the_rounds_that_OWASP_asks_for()
    {
        await using var services = new ServiceCollection().AddDesk().BuildServiceProvider();
        var hasher = services.GetRequiredService<IPasswordHasher<Agent>>();

        var hash = Convert.FromBase64String(hasher.HashPassword(new("", "", "", AgentRole.Agent, Disabled: false, LastSignInAt: null), "correct horse battery"));

        // The framework's third format: a mark, the function, the rounds, the salt.
        Assert.Equal((1, 2u, 210_000u), (hash[0], BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1)), BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5))));
    }
}
