using System.Text;
using EthicalBot.Bot.Channels;
using EthicalBot.Bot.Channels.Pictures;
using FsCheck;
using FsCheck.Fluent;

namespace EthicalBot.Tests.Channels;

public sealed class PictureMetadataTests
{
    private const string Canary = "canary 48.8566N 2.3522E Marie Durand";
    private static readonly byte[] Remark = Encoding.ASCII.GetBytes(Canary);
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(300);

    public static TheoryData<string, byte[], byte[]> Told() => new()
    {
        { "exif", Pictures.Jpeg((0xE1, Pictures.Exif(1, Canary))), Pictures.Jpeg() },
        { "xmp", Pictures.Jpeg((0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Remark])), Pictures.Jpeg() },
        { "iptc", Pictures.Jpeg((0xED, [.. "Photoshop 3.0\0"u8, .. Remark])), Pictures.Jpeg() },
        { "comment", Pictures.Jpeg((0xFE, Remark)), Pictures.Jpeg() },
        { "second picture", Pictures.Jpeg((0xE2, [.. "MPF\0"u8, .. Remark])), Pictures.Jpeg() },
        { "after the end", [.. Pictures.Jpeg(), .. Remark], Pictures.Jpeg() },
        { "preview", Pictures.Jpeg((0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 4, 3, .. Remark])), Pictures.Jpeg((0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0])) },
        { "turned", Pictures.Jpeg((0xE1, Pictures.Exif(6, Canary))), Pictures.Jpeg((0xE1, [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0])) },
        { "png exif", Pictures.Png(("eXIf", Remark), ("IDAT", [1])), Pictures.Png(("IDAT", [1])) },
        { "png text", Pictures.Png(("tEXt", Remark), ("IDAT", [1]), ("iTXt", Remark), ("zTXt", Remark)), Pictures.Png(("IDAT", [1])) },
        { "png time and private", Pictures.Png(("tIME", Remark), ("prVt", Remark), ("IDAT", [1])), Pictures.Png(("IDAT", [1])) },
        { "png after the end", [.. Pictures.Png(("IDAT", [1])), .. Remark], Pictures.Png(("IDAT", [1])) },
        { "webp", Pictures.Webp(("VP8X", [0x1C, 0, 0, 0, 1, 0, 0, 1, 0, 0]), ("VP8 ", [1, 2, 3]), ("EXIF", Remark), ("XMP ", Remark), ("ABCD", Remark)), Pictures.Webp(("VP8X", [0x10, 0, 0, 0, 1, 0, 0, 1, 0, 0]), ("VP8 ", [1, 2, 3])) },
        { "webp after the end", [.. Pictures.Webp(("VP8L", [1, 2])), .. Remark], Pictures.Webp(("VP8L", [1, 2])) },
    };

    [Theory, MemberData(nameof(Told))]
    public void What_a_camera_wrote_goes_and_the_picture_stays(string what, byte[] told, byte[] clean)
    {
        var kept = PictureMetadata.Remove(FileKind.Recognise(told)!, told)!.Value.ToArray();

        Assert.True(kept.AsSpan().IndexOf(Remark.AsSpan(0, 6)) < 0, what);
        Assert.Equal(clean, kept);
        Assert.Equal(kept, PictureMetadata.Remove(FileKind.Recognise(kept)!, kept)!.Value.ToArray());
    }

    [Fact]
    public void A_colour_profile_stays()
    {
        byte[] picture = Pictures.Jpeg((0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, 9, 9]), (0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]));

        Assert.Equal(picture, PictureMetadata.Remove("image/jpeg", picture)!.Value.ToArray());
    }

    [Fact]
    public void Any_garbage_is_refused_or_read_and_nothing_grows() =>
        Check.One(Config, Prop.ForAll(Garbage(), bytes =>
        {
            foreach (var kind in new[] { "image/jpeg", "image/png", "image/webp" })
            {
                // A note on which way is up may be longer than the one that it stands for.
                if (PictureMetadata.Remove(kind, bytes) is { } clean && (clean.Length > bytes.Length + 40 || !clean.Span.SequenceEqual(PictureMetadata.Remove(kind, clean)!.Value.Span)))
                    return false;
            }

            return true;
        }));

    [Fact]
    public void A_picture_with_a_byte_changed_or_cut_off_never_keeps_the_remark_in_a_segment_for_remarks() =>
        Check.One(Config, Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<byte>(), (at, value) =>
        {
            var told = Pictures.Jpeg((0xE1, Pictures.Exif(6, Canary)), (0xFE, Remark));
            var place = (int)((uint)at % (uint)told.Length);
            _ = PictureMetadata.Remove("image/jpeg", told.AsMemory(0, place));
            told[place] = value;
            _ = PictureMetadata.Remove("image/jpeg", told);
            return PictureMetadata.Remove("image/jpeg", told.AsMemory(0, place)) is null;
        }));

    [Fact]
    public void Five_megabytes_of_hostile_segments_take_no_time()
    {
        byte[] fill = [0xFF, 0xD8, .. Enumerable.Repeat((byte)0xFF, 5_000_000)];
        byte[] stuffed = [.. Pictures.Jpeg()[..^2], .. Enumerable.Repeat<byte[]>([0xFF, 0], 2_500_000).SelectMany(pair => pair)];
        byte[] chunks = Pictures.Png([.. Enumerable.Repeat<(string, byte[])>(("tEXt", []), 400_000)]);

        Assert.Null(PictureMetadata.Remove("image/jpeg", fill));
        Assert.Null(PictureMetadata.Remove("image/jpeg", stuffed));
        Assert.Equal(Pictures.Png(), PictureMetadata.Remove("image/png", chunks)!.Value.ToArray());
    }

    // Random bytes, most with a beginning that gets them past the door, and pieces of real structure between.
    private static Arbitrary<byte[]> Garbage()
    {
        byte[][] pieces = [Pictures.Jpeg(), Pictures.Png(("IDAT", [1])), Pictures.Webp(("VP8 ", [1])), Pictures.Jpeg((0xE1, Pictures.Exif(6, "x"))), [0xFF, 0xE1, 0, 9], [0xFF, 0xD8], [0xFF, 0xFF, 0xFF], [0, 0, 0, 0, .. "IEND"u8, 0, 0, 0, 0]];
        var piece = Gen.OneOf(Gen.Elements(pieces), ArbMap.Default.GeneratorFor<byte[]>());
        return Gen.ListOf(piece).Select(all => all.SelectMany(bytes => bytes ?? []).ToArray()).ToArbitrary();
    }
}
