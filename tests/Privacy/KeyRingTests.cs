using System.Security.Cryptography;
using EthicalBot.Privacy.Keys;
using Xunit;

namespace EthicalBot.Tests.Privacy;

public sealed class KeyRingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("keys").FullName;

    [Fact]
    public void A_missing_key_file_is_created_once_and_read_again()
    {
        var path = Path.Combine(_folder, "deep", "master.key");

        var first = KeyRing.FromFile(path).Derive("purpose");
        var second = KeyRing.FromFile(path).Derive("purpose");

        Assert.Equal(first, second);
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void A_created_key_file_belongs_to_its_owner_alone()
    {
        if (OperatingSystem.IsWindows()) return;
        var path = Path.Combine(_folder, "master.key");

        _ = KeyRing.FromFile(path);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public void Many_first_starts_at_once_agree_on_one_key()
    {
        var path = Path.Combine(_folder, "master.key");
        var derived = new string[8];

        _ = Parallel.For(0, derived.Length, i => derived[i] = Convert.ToHexString(KeyRing.FromFile(path).Derive("p")));

        _ = Assert.Single(derived.Distinct());
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a key")]
    [InlineData("ethicalbot-key-1 c2hvcnQ=")]
    [InlineData("ethicalbot-key-1 ////////////////////////////////////////////////////////////////////")]
    public void A_malformed_key_file_names_the_setting_and_is_left_alone(string content)
    {
        var path = Path.Combine(_folder, "master.key");
        File.WriteAllText(path, content);

        var error = Assert.Throws<InvalidOperationException>(() => KeyRing.FromFile(path));

        Assert.Contains("Privacy:KeyFile", error.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(path));
    }

    [Fact]
    public void A_path_that_cannot_be_a_file_names_the_setting()
    {
        var error = Assert.Throws<InvalidOperationException>(() => KeyRing.FromFile(_folder));

        Assert.Contains("Privacy:KeyFile", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Purposes_and_rings_give_unrelated_keys()
    {
        var ring = TestKeys.Ring();

        Assert.NotEqual(ring.Derive("a"), ring.Derive("b"));
        Assert.NotEqual(ring.Derive("a"), TestKeys.Ring(8).Derive("a"));
        Assert.Equal(64, ring.Derive("a", 64).Length);
        Assert.NotEqual(ring.BlindIndex("email", "x"), ring.BlindIndex("phone", "x"));
        Assert.Equal(22, ring.BlindIndex("email", "x").Length);
    }

    [Fact]
    public void Derivation_and_blind_index_stay_what_stored_data_needs()
    {
        var ring = TestKeys.Ring();

        // RFC 5869 by hand: extract with a zero salt, expand with the purpose and 0x01.
        var extracted = HMACSHA256.HashData(new byte[32], Enumerable.Repeat((byte)7, 32).ToArray());
        var expanded = HMACSHA256.HashData(extracted, (byte[])[.. "purpose"u8, 1]);
        Assert.Equal(expanded, ring.Derive("purpose"));
        Assert.Equal(
            System.Buffers.Text.Base64Url.EncodeToString(HMACSHA256.HashData(ring.Derive("blind-index:email"), "ada@example.org"u8.ToArray()).AsSpan(0, 16)),
            ring.BlindIndex("email", "ada@example.org"));
    }

    [Fact]
    public void A_wrapped_key_opens_only_in_its_context_and_ring()
    {
        var ring = TestKeys.Ring();
        byte[] key = [1, 2, 3];

        var wrapped = ring.Wrap(key, "here");

        Assert.Equal(key, ring.Unwrap(wrapped, "here"));
        _ = Assert.ThrowsAny<CryptographicException>(() => ring.Unwrap(wrapped, "there"));
        _ = Assert.ThrowsAny<CryptographicException>(() => TestKeys.Ring(8).Unwrap(wrapped, "here"));
        _ = Assert.ThrowsAny<CryptographicException>(() => ring.Unwrap([], "here"));
        Assert.NotEqual(wrapped, ring.Wrap(key, "here"));
    }

    [Fact]
    public void A_master_key_of_another_length_is_refused() => Assert.Throws<ArgumentException>(() => new KeyRing(new byte[31]));

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
