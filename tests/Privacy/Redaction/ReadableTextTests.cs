using EthicalBot.Privacy.Redaction;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace EthicalBot.Tests.Privacy.Redaction;

/// <summary>The text that the finders read, and the way back to what was written.</summary>
public sealed class ReadableTextTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static readonly Arbitrary<string> s_anyUnicode =
        Gen.Choose(0, 0xFFFF).Select(c => (char)c).ListOf().Select(chars => new string([.. chars])).ToArbitrary();

    private static readonly Gen<string> s_noise = Gen.Elements("", "\u200B", "\u2060", "\u00AD", "\uFEFF", "\u200D");

    [Theory]
    [InlineData("０６ １２", "06 12")]
    [InlineData("٠٦ ١٢", "06 12")]
    [InlineData("06\u00A012\u202F34", "06 12 34")]
    [InlineData("0\u200B6\u00AD12", "0612")]
    [InlineData("0\uFE0F\u20E36\uFE0F\u20E3", "06")]
    [InlineData("\uD835\uDFCE\uD835\uDFD4", "06")]
    [InlineData("ne\u0301e", "née")]
    [InlineData("a＠b．c", "a@b.c")]
    [InlineData("06·12•34", "06.12.34")]
    [InlineData("06‑12–34", "06-12-34")]
    [InlineData("l’été", "l'été")]
    public void Odd_characters_are_read_as_plain_ones(string raw, string read)
    {
        var readable = ReadableText.Of(raw);

        Assert.Equal(read, readable.Text);
        Assert.Equal((0, raw.Length), (readable.RawStart(0), readable.RawEnd(read.Length)));
    }

    [Fact]
    public void Every_place_leads_back_into_the_original_in_order() =>
        Check.One(s_config, Prop.ForAll(s_anyUnicode, raw =>
        {
            var readable = ReadableText.Of(raw);
            var places = Enumerable.Range(0, readable.Text.Length).Select(i => (Start: readable.RawStart(i), End: readable.RawEnd(i + 1))).ToList();
            return places.All(place => place.Start >= 0 && place.Start < place.End && place.End <= raw.Length)
                && places.Zip(places.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
        }));

    [Fact]
    public void What_is_found_is_cut_from_the_original_with_its_odd_characters() =>
        Check.One(s_config, Prop.ForAll(s_noise.ListOf(10).ToArbitrary(), noise =>
        {
            var phone = string.Concat("0612345678".Select((digit, i) => (i == 0 ? "" : noise[i]) + digit));
            var raw = $"mon télé\u200Bphone est le {phone}, merci\u00A0!";
            var found = Redactor.Locate(raw);
            return found.Count == 1 && raw[found[0].Start..found[0].End] == phone;
        }));

    [Fact]
    public void What_stands_outside_the_findings_is_kept_to_the_character() =>
        Check.One(s_config, Prop.ForAll(s_anyUnicode, s_anyUnicode, (before, after) =>
        {
            // No brackets of ours, which are neutralised.
            var raw = Plain(before) + " ada@example.org " + Plain(after);
            var redacted = new Redactor(TestKeys.Ring()).Redact(raw).Value;
            var done = 0;
            foreach (var found in Redactor.Locate(raw))
            {
                if (!redacted.Contains(raw[done..found.Start], StringComparison.Ordinal)) return false;
                done = found.End;
            }
            return redacted.EndsWith(raw[done..], StringComparison.Ordinal);
        }));

    [Theory]
    [InlineData("\uDADB")]
    [InlineData("\uFFFF")]
    public void Half_a_character_in_a_name_does_not_take_the_whole_message(string odd)
    {
        var redacted = new Redactor(TestKeys.Ring()).Redact($"where is my order? ada@example.org \uB534\u8E4A\u1EC0\u4605\u3008\u1051\u2360{odd}\uAF88\uF5EE\uB495").Value;

        Assert.StartsWith("where is my order? ", redacted, StringComparison.Ordinal);
        Assert.DoesNotContain("ada@", redacted, StringComparison.Ordinal);
    }

    private static string Plain(string text) => text.Replace('⟦', ' ').Replace('⟧', ' ');
}
