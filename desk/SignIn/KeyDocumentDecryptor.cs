using System.Text;
using System.Xml.Linq;
using EthicalBot.Privacy.Keys;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Desk.SignIn;

/// <summary>Opens what <see cref="KeyDocumentEncryptor"/> sealed. Its full name stands in every document: renaming it loses them.</summary>
internal sealed class KeyDocumentDecryptor : IXmlDecryptor
{
    private readonly KeyRing _keys;

    /// <summary>The framework makes it by its name, and gives it the services.</summary>
    public KeyDocumentDecryptor(IServiceProvider services) => _keys = services.GetRequiredService<KeyRing>();

    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(Encoding.UTF8.GetString(_keys.Unwrap(Convert.FromBase64String(encryptedElement.Value), KeyDocumentEncryptor.Context)));
}
