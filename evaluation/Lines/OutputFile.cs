using System.Text;

namespace EthicalBot.Evaluation.Lines;

/// <summary>Files that are written because somebody named them.</summary>
internal static class OutputFile
{
    /// <summary>Opens it, empty.</summary>
    /// <exception cref="CommandLineException">It cannot be written.</exception>
    public static StreamWriter Create(string path)
    {
        try
        {
            return new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandLineException($"'{path}' cannot be written: {fault.Message}");
        }
    }
}
