using EthicalBot.Privacy.Keys;

namespace EthicalBot.Tests.Privacy;

internal static class TestKeys
{
    public static KeyRing Ring(byte seed = 7) => new(Enumerable.Repeat(seed, 32).ToArray());
}
